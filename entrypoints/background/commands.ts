import { browser } from 'wxt/browser';
import { runsByItself } from '@/utils/platform/grants.ts';
import { askTab, UnreachableError } from '@/utils/platform/messaging.ts';
import type { StepDirection } from '@/utils/platform/protocol.ts';

const DIRECTIONS: Record<string, StepDirection> = {
  'next-term': 'next',
  'previous-term': 'previous',
  'explain-selection': 'here',
};
/** How often, and how many milliseconds apart, a page that is still coming is asked. */
const TRIES = 10;
const BETWEEN_TRIES = 300;

/** Passes the reader's shortcuts on to the tab in front. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const direction = DIRECTIONS[command];
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (direction && tabId !== undefined) await step(tabId, direction);
  });
}

/** Has a tab's article go to a term, and open its card. */
export async function step(tabId: number, direction: StepDirection): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await askTab(tabId, 'stepTerm', { direction }).catch((error: unknown) =>
      error instanceof UnreachableError ? 'nobody' : true,
    );
    if (answer === true || (answer === 'nobody' && !(await isAwaited(tabId)))) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
  }
}

/** Whether the tab is there, and at an address where our script is on its way by itself. */
async function isAwaited(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && runsByItself(tab.url);
}
