import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { ROAD, serveLivePages, visit } from './setup/live.ts';
import { boxOf, clickOn, findNodes, focusOn, statusOf, waitForNode, waitForNone, type Box } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';
import { glyphsOf } from './setup/painted.ts';

let extension: Extension;

const WIDE = { width: 1_400, height: 900 };
const NARROW = { width: 900, height: 900 };

beforeAll(async () => {
  extension = await launchExtension();
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

async function openRoad(viewport: { width: number; height: number }): Promise<Page> {
  const page = await extension.openArticle(ROAD);
  await page.setViewportSize(viewport);
  await page.addStyleTag({ content: 'body { padding-bottom: 2000px }' });
  return page;
}

/** Pins the card of marked words with the pointer, and gives where it stands. */
async function pin(page: Page, words: string): Promise<Box> {
  await openCard(page, words);
  await clickOn(page, ['button', 'Pin']);
  const node = await waitForNode(page, ['complementary', `Pinned: ${words}`]);
  await waitForNone(page, ['dialog']);
  // It rises by 2 px as it appears.
  await page.waitForTimeout(200);
  return boxOf(page, node);
}

async function placeOf(page: Page, words: string): Promise<Box> {
  return boxOf(page, await waitForNode(page, ['complementary', `Pinned: ${words}`]));
}

const pinned = async (page: Page) => (await findNodes(page, ['complementary'])).map(({ name }) => name);

describe('with room beside the article', () => {
  test('a pinned card stands in the margin, its top at its line', async () => {
    const page = await openRoad(WIDE);
    const box = await pin(page, 'ECOWAS');
    const article = await page.evaluate(() => document.querySelector('article')!.getBoundingClientRect().right);
    expect(box.left).toBeGreaterThanOrEqual(article + 8);
    expect(box.right).toBeLessThanOrEqual(WIDE.width);
    // The line is 27.2 px high, the glyphs 20.
    expect(Math.abs(box.top - ((await glyphsOf(page, 'ECOWAS')).top - 3.6))).toBeLessThanOrEqual(1);
  });

  test('it scrolls with the page, and goes with its line when text comes above', async () => {
    const page = await openRoad(WIDE);
    const before = await pin(page, 'ECOWAS');
    await page.evaluate(() => scrollBy(0, 150));
    expect(Math.round((await placeOf(page, 'ECOWAS')).top)).toBe(Math.round(before.top - 150));
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Correction: an earlier version gave two cranes.';
      document.querySelector('.story')?.prepend(paragraph);
    });
    const below = async () => (await placeOf(page, 'ECOWAS')).top - (await glyphsOf(page, 'ECOWAS')).top;
    await expect.poll(async () => Math.abs((await below()) + 3.6)).toBeLessThanOrEqual(1);
  });

  test('notes on neighbouring lines stand one below the other, 12 px apart', async () => {
    const page = await openRoad(WIDE);
    await pin(page, 'ECOWAS');
    await pin(page, 'OBE');
    const [upper, lower] = [await placeOf(page, 'OBE'), await placeOf(page, 'ECOWAS')];
    expect(Math.round(lower.top - upper.bottom)).toBe(12);
    expect(lower.left).toBe(upper.left);
  });

  test('what the page has put into its margin is not covered: the card docks', async () => {
    const page = await openRoad(WIDE);
    await page.evaluate(() => {
      const advert = document.createElement('div');
      advert.style.cssText = 'position:absolute;right:0;top:0;width:280px;height:4000px;background:#eee';
      document.body.append(advert);
    });
    const box = await pin(page, 'ECOWAS');
    expect([Math.round(WIDE.width - box.right) < 30, Math.round(WIDE.height - box.bottom)]).toEqual([true, 8]);
  });

  test('in a page that runs from right to left, the margin is the left one', async () => {
    const page = await openRoad(WIDE);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const box = await pin(page, 'ECOWAS');
    const article = await page.evaluate(() => document.querySelector('article')!.getBoundingClientRect().left);
    expect(box.right).toBeLessThanOrEqual(article - 8);
    expect(box.left).toBeGreaterThanOrEqual(0);
  });
});

describe('without room', () => {
  test('it docks in the window’s corner, and stays there when the page scrolls', async () => {
    const page = await openRoad(NARROW);
    const box = await pin(page, 'ECOWAS');
    expect(Math.round(NARROW.height - box.bottom)).toBe(8);
    await page.evaluate(() => scrollBy(0, 300));
    await page.waitForTimeout(200);
    expect(await placeOf(page, 'ECOWAS')).toEqual(box);
  });

  test('three of them stand one above the other, 12 px apart, and leave room above', async () => {
    const page = await openRoad(NARROW);
    for (const words of ['OBE', 'ECOWAS', 'Africom']) await pin(page, words);
    const [lowest, middle, highest] = [
      await placeOf(page, 'OBE'),
      await placeOf(page, 'ECOWAS'),
      await placeOf(page, 'Africom'),
    ];
    expect(Math.round(lowest.top - middle.bottom)).toBe(12);
    expect(Math.round(middle.top - highest.bottom)).toBe(12);
    expect(highest.top).toBeGreaterThan(NARROW.height / 5);
  });

  test('a window made narrow or wide moves it from one place to the other', async () => {
    const page = await openRoad(WIDE);
    const beside = await pin(page, 'ECOWAS');
    await page.setViewportSize(NARROW);
    await expect.poll(async () => Math.round(NARROW.height - (await placeOf(page, 'ECOWAS')).bottom)).toBe(8);
    await page.setViewportSize(WIDE);
    await expect.poll(async () => Math.round((await placeOf(page, 'ECOWAS')).left)).toBe(Math.round(beside.left));
  });

  test.each([
    [320, 568],
    [320, 256],
  ])('at %i × %i three are inside the window, and each can be closed', async (width, height) => {
    const page = await openRoad({ width: 1_280, height: 900 });
    for (const words of ['OBE', 'ECOWAS', 'Africom']) await pin(page, words);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    for (const left of [2, 1, 0]) {
      for (const { left: start, top, right, bottom } of await Promise.all(
        (await findNodes(page, ['complementary'])).map((node) => boxOf(page, node)),
      )) {
        expect([start >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
      }
      await clickOn(page, ['button', 'Close']);
      await expect.poll(async () => (await pinned(page)).length).toBe(left);
    }
  });
});

test('a fourth takes the oldest one’s place, and Undo gives it back', async () => {
  const page = await extension.openArticle(DEVEX);
  for (const words of ['MNLA', 'OBE', 'Africom', 'AFISMA']) await pin(page, words);
  expect(await pinned(page)).toEqual(['Pinned: OBE', 'Pinned: Africom', 'Pinned: AFISMA']);
  await expect.poll(() => statusOf(page)).toBe('No longer pinned: MNLA. Undo button follows.');
  await clickOn(page, ['button', 'Undo']);
  await expect.poll(() => pinned(page)).toEqual(['Pinned: MNLA', 'Pinned: OBE', 'Pinned: Africom']);
});

describe('by keyboard', () => {
  test('a card is pinned, found again in the landmark, and closed by Escape', async () => {
    const page = await openRoad(WIDE);
    await extension.command('next-term', page);
    await waitForNode(page, ['dialog', 'OBE']);
    await focusOn(page, ['button', 'Pin']);
    await page.keyboard.press('Enter');
    await waitForNode(page, ['complementary', 'Pinned: OBE']);
    await waitForNone(page, ['dialog']);
    expect(await statusOf(page)).toBe('Pinned: OBE');
    await focusOn(page, ['button', 'Pinned: OBE']);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await waitForNode(page, ['complementary'])).focused).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await waitForNone(page, ['complementary']);
    expect(await findNodes(page, ['button', 'Pinned: OBE'])).toEqual([]);
  });

  test('Unpin opens the card at its word again, with the focus', async () => {
    const page = await openRoad(NARROW);
    await pin(page, 'ECOWAS');
    await page.evaluate(() => scrollTo(0, 2_000));
    await focusOn(page, ['button', 'Unpin']);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'ECOWAS'])).focused).toBe(true);
    expect(await pinned(page)).toEqual([]);
    const { top, bottom } = await glyphsOf(page, 'ECOWAS');
    expect([top > 0, bottom < NARROW.height]).toEqual([true, true]);
  });
});

test('glance and card open beside a pin as ever', async () => {
  const page = await openRoad(WIDE);
  await pin(page, 'ECOWAS');
  await openCard(page, 'Africom');
  await page.keyboard.press('Escape');
  await waitForNone(page, ['dialog']);
  expect(await pinned(page)).toEqual(['Pinned: ECOWAS']);
});

test('pins go with the article', async () => {
  const page = await openRoad(WIDE);
  await pin(page, 'ECOWAS');
  await visit(page, { to: 'grain', headToo: true });
  await expect.poll(() => pinned(page)).toEqual([]);
});

test('nothing of a pin is in the page', async () => {
  const page = await openRoad(WIDE);
  const read = () =>
    page.evaluate(() => {
      const host = document.querySelector('glossator-overlay')!;
      return [
        document.body.outerHTML,
        host.outerHTML,
        String(host.shadowRoot),
        document.documentElement.children.length,
      ];
    });
  const before = await read();
  await pin(page, 'ECOWAS');
  expect(await read()).toEqual(before);
  const { left, right, top, bottom } = await placeOf(page, 'ECOWAS');
  expect(
    await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.localName,
      [(left + right) / 2, (top + bottom) / 2],
    ),
  ).toBe('glossator-overlay');
});
