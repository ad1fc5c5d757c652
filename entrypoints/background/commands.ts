import { browser } from 'wxt/browser';
import { askTab } from '@/utils/platform/messaging.ts';

const DIRECTIONS: Record<string, 'next' | 'previous'> = { 'next-term': 'next', 'previous-term': 'previous' };

/** Passes the reader's shortcuts on to the tab in front. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const direction = DIRECTIONS[command];
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (!direction || tabId === undefined) return;
    // On a page that is not read there is nobody to answer, and no term to go to.
    await askTab(tabId, 'stepTerm', { direction }).catch(() => undefined);
  });
}
