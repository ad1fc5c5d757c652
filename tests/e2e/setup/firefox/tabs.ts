/** Which of Firefox's tabs a page is: a number that stays with the tab whatever it shows. */
import type { Browser, Page } from 'puppeteer-core';
import { inBrowser, insideTab, type Inside } from './privileged.ts';

interface BrowserWindow {
  Services: { wm: { getEnumerator(type: string): Iterable<{ gBrowser: { browsers: { browserId: number }[] } }> } };
}

const ids = new WeakMap<Page, number>();

/** Opens a tab in front of the others. */
export async function newTab(browser: Browser): Promise<Page> {
  const before = new Set(await openTabs(browser));
  const page = await browser.newPage();
  const opened = (await openTabs(browser)).filter((id) => !before.has(id));
  if (opened.length !== 1) throw new Error(`${opened.length} tabs were opened at once.`);
  rememberTab(page, opened[0]!);
  return page;
}

/** The tabs of all windows. */
function openTabs(browser: Browser): Promise<number[]> {
  return inBrowser(browser, () => {
    const windows = (globalThis as unknown as BrowserWindow).Services.wm.getEnumerator('navigator:browser');
    return [...windows].flatMap(({ gBrowser }) => gBrowser.browsers.map(({ browserId }) => browserId));
  });
}

/** For a tab that was opened in some other way. */
export function rememberTab(page: Page, browserId: number): void {
  ids.set(page, browserId);
}

export function browserIdOf(page: Page): number {
  const id = ids.get(page);
  if (id === undefined) throw new Error('This page was not opened by the suite.');
  return id;
}

/** Runs a function beside a page, with the browser's rights. */
export function beside<Arguments extends unknown[], Value>(
  page: Page,
  run: (inside: Inside, ...given: Arguments) => Value | Promise<Value>,
  ...given: Arguments
): Promise<Value> {
  return insideTab(page.browser(), browserIdOf(page), run, ...given);
}
