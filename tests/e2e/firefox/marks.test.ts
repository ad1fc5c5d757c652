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
    firefox = await launchFirefox({ viewport: { width: 1280, height: 6_000 } });
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
    await page.evaluate(countMarksAllTheTime);
    const counted = () => page.evaluate(() => (globalThis as unknown as Counted).counted);
    await expect.poll(async () => (await counted()).length).toBeGreaterThan(0);
    await choose(popup, 'More');
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(marked);
    const [fewest, ...more] = (await counted()).toSorted((a, b) => a - b);
    expect(more.length).toBeGreaterThan(0);
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

interface Counted {
  /** Every number of marks that there has been. */
  counted: number[];
}

/** Runs in the page. Messages go round in a tab behind another one as fast as in front; timers do not. */
function countMarksAllTheTime(): void {
  const counted: number[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const now = CSS.highlights.get('glossator-term')?.size ?? 0;
    if (!counted.includes(now)) counted.push(now);
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  Object.assign(globalThis, { counted });
}
