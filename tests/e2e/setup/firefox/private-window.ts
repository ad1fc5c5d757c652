/** Private windows, which WebDriver can drive but not open. */
import type { Browser, Page } from 'puppeteer-core';
import { inBrowser } from './privileged.ts';
import { rememberTab } from './tabs.ts';
import { until } from './until.ts';

interface PrivateWindow {
  delayedStartupPromise: Promise<void>;
  gBrowser: { selectedBrowser: { browserId: number } };
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
    return opened.gBrowser.selectedBrowser.browserId;
  });
  const find = async () => (await browser.pages()).find((page) => !before.has(page));
  const page = await until(find, 10_000, () => 'The private window has no page.');
  rememberTab(page, browserId);
  await page.goto(url);
  return page;
}
