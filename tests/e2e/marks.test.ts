import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { askTab, tabIdOf } from '../../scripts/driver/extension.ts';
import { marksOn } from '../../scripts/driver/marks.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { CGD, DEVEX, hasSamples, samples } from './setup/pages.ts';

let extension: Extension;

// Marks are painted near the viewport only, so it is made to hold the whole article.
beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 6_000 } });
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

async function wordsMarkedOn(url: string): Promise<string[]> {
  const page = await extension.openArticle(url);
  return (await marksOn(page)).map(({ text }) => text);
}

/** The marked words that stand inside what a selector finds. */
function marksWithin(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const ranges = ['glossator-term', 'glossator-term-uncertain'].flatMap((name) => [
      ...(CSS.highlights.get(name) ?? []),
    ]);
    return ranges
      .filter(({ startContainer }) => startContainer.parentElement?.closest(sought))
      .map(({ startContainer }) => startContainer.textContent ?? '');
  }, selector);
}

describe('on the demo pair', () => {
  test('marks at level Key what the demonstration is about', async () => {
    const words = await wordsMarkedOn(DEVEX);
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
    expect(words.filter((word) => expected.includes(word))).toEqual(expected);
  });

  test('marks the same terms on the original at CGD', async () => {
    expect(await wordsMarkedOn(CGD)).toEqual(await wordsMarkedOn(DEVEX));
  });

  test('lets no mark blink while more of them are drawn', async () => {
    const page = await extension.openArticle(DEVEX);
    const marked = (await marksOn(page)).length;
    const popup = await extension.popupFor(page);
    await page.evaluate(() => {
      const seen: number[] = [];
      setInterval(() => seen.push(CSS.highlights.get('glossator-term')?.size ?? 0), 1);
      Object.assign(globalThis, { seen });
    });
    await popup.getByRole('radio', { name: 'More' }).check({ force: true });
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(marked);
    const fewest = await page.evaluate(() => Math.min(...(globalThis as unknown as { seen: number[] }).seen));
    expect(fewest).toBe(marked);
  });
});

describe.skipIf(!hasSamples)('on the sample pages', () => {
  test('marks exactly twelve terms of the first article at level Key', async () => {
    expect(await wordsMarkedOn(samples[0]!.url)).toEqual([
      'French military action in Mali',
      'March 22 coup',
      'Tuareg rebellion',
      'Al-Qaeda-aligned',
      'Susan Rice',
      'OBE',
      'Africom',
      'post-kinetic',
      'collateral damage',
      'ECOWAS',
      'putschist',
      'Captain Sonogo',
    ]);
  });

  test.each(samples.filter(({ mustAnnotate }) => mustAnnotate.length > 0))(
    'marks at level All what must be marked in $name, as often as it stands there',
    async ({ url, mustAnnotate }) => {
      await extension.settings({ level: 'all' });
      const words = await wordsMarkedOn(url);
      const counts = mustAnnotate.map(({ term, surface = term }) => [
        surface,
        words.filter((word) => word === surface).length,
      ]);
      expect(counts).toEqual(mustAnnotate.map(({ term, surface = term, count }) => [surface, count]));
    },
  );

  test.each(samples)('marks nothing in the furniture of $name', async ({ url, mustAnnotate, mustNotAnnotate }) => {
    await extension.settings({ level: 'all', idioms: true });
    const page = await extension.open(url);
    const tabId = await tabIdOf(extension.worker, page);
    await expect.poll(async () => (await askTab(extension.worker, tabId, 'getReading', {})).state).not.toBe('reading');
    await page.waitForTimeout(500);
    expect((await marksOn(page)).length > 0).toBe(mustAnnotate.length > 0);
    const found = await Promise.all(mustNotAnnotate.map(({ selector }) => marksWithin(page, selector)));
    expect(found.flat()).toEqual([]);
  });

  test('says why a listing is not read', async () => {
    const page = await extension.open('https://www.devex.com/news');
    const tabId = await tabIdOf(extension.worker, page);
    await expect
      .poll(() => askTab(extension.worker, tabId, 'getReading', {}))
      .toEqual({ state: 'not-article', reason: 'not-an-article-address' });
  });
});
