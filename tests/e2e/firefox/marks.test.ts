import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { marksOn, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { choose, popupFor } from '../setup/firefox/popup.ts';
import { CGD, DARK, DEVEX } from '../setup/pages.ts';
import { hostileUrl } from '../setup/hostile-pages.ts';

describe.skipIf(hasNoFirefox)('marks in Firefox', () => {
  let firefox: Firefox;

  // Marks are painted near the viewport only, so it is made to hold the whole article.
  beforeAll(async () => {
    const viewport = { width: 1280, height: 6_000 };
    // A tab behind another one may count as often as one in front.
    const preferences = { 'dom.min_background_timeout_value': 1, 'dom.timeout.enable_budget_timer_throttling': false };
    firefox = await launchFirefox({ viewport, preferences });
  });
  afterAll(() => firefox?.close());

  async function wordsMarkedAt(url: string): Promise<string[]> {
    return wordsMarkedOn(await firefox.openArticle(url));
  }

  test('are at level Key on what the demonstration is about', async () => {
    const expected = [
      'French military action in Mali',
      'Tuareg rebellion',
      'March 22 coup',
      'ECOWAS',
      'Susan Rice',
      'OBE',
      'Africom',
      'collateral damage',
      'post-kinetic',
      'putschist',
      'Captain Sonogo',
    ];
    const words = await wordsMarkedAt(DEVEX);
    expect(words.filter((word) => expected.includes(word))).toEqual(expected);
  });

  test('are the same on the original at CGD', async () => {
    expect(await wordsMarkedAt(CGD)).toEqual(await wordsMarkedAt(DEVEX));
  });

  test('do not blink while more of them are drawn', async () => {
    const page = await firefox.openArticle(DEVEX);
    const marked = (await marksOn(page)).length;
    const popup = await popupFor(page);
    await page.evaluate(() => {
      const seen: number[] = [];
      setInterval(() => seen.push(CSS.highlights.get('glossator-term')?.size ?? 0), 1);
      Object.assign(globalThis, { seen });
    });
    await choose(popup, 'More');
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(marked);
    const fewest = await page.evaluate(() => Math.min(...(globalThis as unknown as { seen: number[] }).seen));
    expect(fewest).toBe(marked);
  });

  test('have lines and tints for a dark page on a dark page, and only there', async () => {
    const tintOfNotes = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(glossator-note-1)').backgroundColor);
    const [light, dark] = [await firefox.openArticle(hostileUrl('strict-policy')), await firefox.openArticle(DARK)];
    await expect.poll(() => tintOfNotes(dark)).toBe('rgba(217, 164, 0, 0.34)');
    expect(await tintOfNotes(light)).toBe('rgba(217, 164, 0, 0.3)');
  });
});
