import { browser } from 'wxt/browser';
import { askTab } from '@/utils/platform/messaging.ts';

/** A page that is still coming has nobody to answer yet, or no term to go to: how often, and how long (ms) apart, it is asked. */
const TRIES = { most: 10, apart: 300 };
const DIRECTIONS: Record<string, 'next' | 'previous'> = { 'next-term': 'next', 'previous-term': 'previous' };

/** Passes the reader's shortcuts on to the tab in front. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const direction = DIRECTIONS[command];
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (!direction || tabId === undefined) return;
    for (let tries = 0; tries < TRIES.most && !(await step(tabId, direction)); tries++) {
      await new Promise((resolve) => setTimeout(resolve, TRIES.apart));
    }
  });
}

/** On a page that is not ours there is nobody to answer. */
function step(tabId: number, direction: 'next' | 'previous'): Promise<boolean> {
  return askTab(tabId, 'stepTerm', { direction }).catch(() => false);
}
