import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { DEEP, DEEPER, DEEP_HIDDEN, LONG, LONG_WORD, ONE_NODE, STORY_TERMS, WIDE } from '../fixtures/huge-pages.ts';
import { PROSE_TERMS } from '../fixtures/prose.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';

const SCREEN = 900;
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: SCREEN } });
});
beforeEach(() => extension.settings({ level: 'all' }));
afterEach(() => extension.reset());
afterAll(() => extension.close());

const wordsOn = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
}

/** The lowest mark's distance to the bottom of the viewport, in CSS pixels: negative above it. */
async function lowestMark(page: Page): Promise<number> {
  return ((await marksOn(page)).at(-1)?.bottom ?? Number.NEGATIVE_INFINITY) - SCREEN;
}

describe('on 100,000 words with 5,000 terms', () => {
  test('the popup lists every term', async () => {
    const page = await openMade(extension, LONG);
    const popup = await extension.popupFor(page);
    const rows = popup.locator('#terms .term-rows').getByRole('button');
    await expect.poll(() => rows.count()).toBe(20);
    expect(await rows.allInnerTexts()).toEqual(PROSE_TERMS.map((term) => `${term}]`));
  });

  test('only marks near the viewport are drawn, wherever that is', async () => {
    const page = await openMade(extension, LONG);
    const isNear = ({ top, bottom }: { top: number; bottom: number }) => bottom > -4 * SCREEN && top < 5 * SCREEN;
    const above = await marksOn(page);
    expect(above.slice(0, 7).map(({ text }) => text)).toEqual(STORY_TERMS);
    expect(above.filter((mark) => !isNear(mark))).toEqual([]);

    await scrollToEnd(page);
    // Below the last line there is the padding of the page alone.
    await expect.poll(() => lowestMark(page)).toBeGreaterThan(-200);
    await expect.poll(async () => (await marksOn(page)).filter((mark) => !isNear(mark))).toEqual([]);
    expect((await wordsOn(page)).at(-1)).toBe('AUMF');
  });

  test('each of the 5,000 is drawn when the reader comes near it', async () => {
    const page = await openMade(extension, LONG);
    await page.evaluate(() => {
      const nodes = new Map<Node, number>();
      Object.assign(globalThis, { nodes, met: new Set<string>() });
    });
    /** Looks, and goes one screen further, or back to the beginning. Gives how many marks were ever seen. */
    const goOn = () =>
      page.evaluate(() => {
        const { nodes, met } = globalThis as unknown as { nodes: Map<Node, number>; met: Set<string> };
        for (const { startContainer, startOffset } of CSS.highlights.get('glossator-term') ?? []) {
          if (!nodes.has(startContainer)) nodes.set(startContainer, nodes.size);
          met.add(`${nodes.get(startContainer)}:${startOffset}`);
        }
        const before = scrollY;
        scrollBy({ top: innerHeight, behavior: 'instant' });
        if (scrollY === before) scrollTo({ top: 0, behavior: 'instant' });
        return met.size;
      });
    await expect.poll(goOn, { timeout: 90_000, interval: 20 }).toBe(5_000);
  }, 180_000);
});

describe('a story is marked as anywhere', () => {
  test.each([
    { where: 'inside 50,000 elements', page: DEEP },
    { where: 'inside 1,000 elements each in the other', page: DEEPER },
    { where: 'beside 50,000 hidden elements each in the other', page: DEEP_HIDDEN },
    { where: 'between 50,000 elements beside each other', page: WIDE },
  ])(
    '$where',
    async ({ page }) => {
      expect(await wordsOn(await openMade(extension, page))).toEqual(STORY_TERMS);
    },
    120_000,
  );
});

describe('in one text node of a million characters', () => {
  test('the terms are marked from the first to the last', async () => {
    const page = await openMade(extension, ONE_NODE);
    expect(await page.evaluate(() => document.querySelector('article p')?.firstChild?.nodeValue?.length)).toBe(
      1_000_000,
    );
    expect((await wordsOn(page)).slice(0, 20)).toEqual(PROSE_TERMS);
    await scrollToEnd(page);
    await expect.poll(() => lowestMark(page)).toBeGreaterThan(-200);
  }, 120_000);
});

describe('around a word of 200,000 letters', () => {
  test('the terms are marked, and nothing is inside it', async () => {
    const page = await openMade(extension, LONG_WORD);
    expect(await wordsOn(page)).toEqual(STORY_TERMS);
    await scrollToEnd(page);
    await expect.poll(() => lowestMark(page)).toBeGreaterThan(-200);
    await expect.poll(() => wordsOn(page)).toEqual(STORY_TERMS);
  }, 120_000);
});
