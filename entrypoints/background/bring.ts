import { browser } from 'wxt/browser';

/** Brings the marks' styles and the content script to the page in a tab. Twice is as good as once. */
export async function bringScripts(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
  await browser.scripting.executeScript({ target, files: ['/guard.js', '/article.js'] });
}

/** Does so for all open pages at these patterns. */
export async function bringToOpenPages(
  url: string[],
  bring: (tabId: number) => Promise<void> = bringScripts,
): Promise<void> {
  const tabs = await browser.tabs.query({ url, discarded: false });
  // A tab that shows an error, or has been closed meanwhile, has no article to mark.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : bring(id).catch(() => undefined))));
}
