import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { addedPatterns } from '@/utils/platform/grants.ts';
import { bringScripts, bringToOpenPages } from './bring.ts';
import { clearLeftovers } from './leftovers.ts';

/** On install and update, brings the content script to articles that are open already: no page need be loaded again. */
export function renewOpenPages(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void renewTabs();
  });
}

async function renewTabs(): Promise<void> {
  await bringToOpenPages([...GRANTED_PATTERNS, ...(await addedPatterns())], async (tabId) => {
    await browser.scripting.executeScript({ target: { tabId }, func: clearLeftovers });
    await bringScripts(tabId);
  });
}
