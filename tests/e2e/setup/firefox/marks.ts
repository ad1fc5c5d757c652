/** Looking at an article's marks in Firefox, as Chromium's driver does. */
import type { Page } from 'puppeteer-core';
import {
  bringMarkIntoView as bringIntoViewInChromium,
  marksOn as marksInChromium,
  type SeenMark,
} from '../../../../scripts/driver/marks.ts';
import { until } from './until.ts';

type ChromiumPage = Parameters<typeof marksInChromium>[0];

/** Of a page only `evaluate` is used there, and that is the same in both libraries. */
const asChromium = (page: Page) => page as unknown as ChromiumPage;

/** The words painted under names in `CSS.highlights`, in document order. */
export function marksOn(page: Page, names?: string[]): Promise<SeenMark[]> {
  return marksInChromium(asChromium(page), names);
}

/** The marked words alone. */
export async function wordsMarkedOn(page: Page, names?: string[]): Promise<string[]> {
  return (await marksOn(page, names)).map(({ text }) => text);
}

/** @throws Error if the words are marked nowhere. */
export function bringMarkIntoView(page: Page, words: string): Promise<SeenMark> {
  return bringIntoViewInChromium(asChromium(page), words);
}

/** Waits until something on the page is marked. */
export async function waitForMarks(page: Page, timeout = 20_000): Promise<void> {
  // Puppeteer's own way of waiting leaves names on the page's global object.
  const isMarked = () => page.evaluate(() => (CSS.highlights.get('glossator-term')?.size ?? 0) > 0);
  await until(isMarked, timeout, () => `Nothing is marked at ${page.url()}`);
}
