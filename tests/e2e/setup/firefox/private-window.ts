/** Private windows, which WebDriver can drive but not open. */
import type { Browser, Page } from 'puppeteer-core';
import { inBrowser } from './privileged.ts';
import { rememberTab } from './tabs.ts';
import { until } from './until.ts';

interface Progress {
  isLoadingDocument: boolean;
}

interface PrivateWindow {
  delayedStartupPromise: Promise<void>;
  gBrowser: { selectedBrowser: { browserId: number; currentURI: { spec: string }; webProgress: Progress } };
}

interface BrowserWindow {
  OpenBrowserWindow(options: { private: boolean }): PrivateWindow;
}

/** Opens an address in a private window. */
export async function openPrivately(browser: Browser, url: string): Promise<Page> {
  const before = new Set(await browser.pages());
  const browserId = await inBrowser(browser, async () => {
    const { OpenBrowserWindow } = globalThis as unknown as BrowserWindow;
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((done) => (opened as unknown as EventTarget).addEventListener('load', done, { once: true }));
    await opened.delayedStartupPromise;
    const tab = opened.gBrowser.selectedBrowser;
    // A navigation that meets the window's own first page on its way may never end.
    while (tab.currentURI.spec === 'about:blank' || tab.webProgress.isLoadingDocument) {
      await new Promise((done) => setTimeout(done, 20));
    }
    return tab.browserId;
  });
  const find = async () => (await browser.pages()).find((page) => !before.has(page));
  const page = await until(find, 10_000, () => 'The private window has no page.');
  rememberTab(page, browserId);
  await page.goto(url);
  return page;
}
