import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { clearLeftovers } from './leftovers.ts';

/** On install and update, brings the content script to articles that are open already: no page need be loaded again. */
export function renewOpenPages(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void renewTabs();
  });
}

async function renewTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: GRANTED_PATTERNS, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : renew(id))));
}

async function renew(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
    await browser.scripting.executeScript({ target, func: clearLeftovers });
    await browser.scripting.executeScript({ target, files: ['/guard.js', '/article.js'] });
  } catch {
    // A tab that shows an error, or has been closed meanwhile, has no article to mark.
  }
}
