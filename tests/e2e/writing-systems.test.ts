import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { ARABIC, ARABIC_TERMS, CHINESE, CHINESE_TERMS, MIXED, MIXED_TERMS } from '../fixtures/writing-systems.ts';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';
import { boxOf, waitForNode, type Box } from './setup/overlay.ts';
import { difference, glyphsOf, pictureOf } from './setup/painted.ts';

const pages = [
  { name: 'Arabic', made: ARABIC, terms: ARABIC_TERMS },
  { name: 'Chinese', made: CHINESE, terms: CHINESE_TERMS },
  { name: 'both directions', made: MIXED, terms: MIXED_TERMS },
];
/** What a picture shows around a word, in CSS pixels, so that paint beside its glyphs would be seen. */
const AROUND = 8;
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 900 } });
});
beforeEach(() => extension.settings({ level: 'all' }));
afterEach(() => extension.reset());
afterAll(() => extension.close());

const wordsOn = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

describe.each(pages)('in an article in $name', ({ made, terms }) => {
  test('the acronyms are marked, and nothing inside a word', async () => {
    expect(await wordsOn(await openMade(extension, made))).toEqual(terms);
  });

  test('what is painted lies on the glyphs', async () => {
    const page = await openMade(extension, made);
    const glyphs = await Promise.all(terms.map((term) => glyphsOf(page, term)));
    const views = glyphs.map(widened);
    const marked = await picturesOf(page, views);
    const popup = await extension.popupFor(page);
    await popup.getByRole('radio', { name: 'Off' }).check({ force: true });
    await expect.poll(() => wordsOn(page)).toEqual([]);
    await page.bringToFront();
    const plain = await picturesOf(page, views);
    for (const [index, { left, right, top, bottom }] of glyphs.entries()) {
      const painted = await difference(page, plain[index]!, marked[index]!);
      const view = views[index]!;
      expect.soft(painted, terms[index]).toBeDefined();
      if (!painted) continue;
      // A pixel more or less for what is smoothed.
      expect.soft(Math.abs(view.left + painted.left - left), terms[index]).toBeLessThanOrEqual(2);
      expect.soft(Math.abs(view.left + painted.right - right), terms[index]).toBeLessThanOrEqual(2);
      expect.soft(view.top + painted.top, terms[index]).toBeGreaterThanOrEqual(top - 2);
      expect.soft(view.top + painted.bottom, terms[index]).toBeLessThanOrEqual(bottom + 4);
    }
  });
});

describe('a card', () => {
  /** From the edge of a card to the text in it, in CSS pixels, at most. */
  const INSET = 24;

  test('ends where its word ends in text from right to left', async () => {
    const page = await openMade(extension, ARABIC);
    await openCard(page, 'MINUSMA');
    const word = await glyphsOf(page, 'MINUSMA');
    const card = await boxOf(page, await waitForNode(page, ['dialog', 'MINUSMA']));
    expect(Math.abs(card.right - word.right)).toBeLessThanOrEqual(INSET);
    expect(card.left).toBeLessThan(word.left - 100);
  });

  test('does so in a block of that direction in another text', async () => {
    const page = await openMade(extension, MIXED);
    await openCard(page, 'MINUSMA');
    const word = await glyphsOf(page, 'MINUSMA');
    const card = await boxOf(page, await waitForNode(page, ['dialog', 'MINUSMA']));
    expect(Math.abs(card.right - word.right)).toBeLessThanOrEqual(INSET);
    expect(card.left).toBeLessThan(word.left - 100);
  });

  test('begins where its word begins in text from left to right', async () => {
    const page = await openMade(extension, MIXED);
    await openCard(page, 'ECOWAS');
    const word = await glyphsOf(page, 'ECOWAS');
    const card = await boxOf(page, await waitForNode(page, ['dialog', 'ECOWAS']));
    expect(Math.abs(card.left - word.left)).toBeLessThanOrEqual(INSET);
    expect(card.right).toBeGreaterThan(word.right + 100);
  });
});

async function picturesOf(page: Page, views: Box[]): Promise<string[]> {
  const pictures: string[] = [];
  for (const view of views) pictures.push(await pictureOf(page, view));
  return pictures;
}

/** In whole pixels. */
function widened({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.floor(left - AROUND),
    top: Math.floor(top - AROUND),
    right: Math.ceil(right + AROUND),
    bottom: Math.ceil(bottom + AROUND),
  };
}
