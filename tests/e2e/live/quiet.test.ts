import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/driver/chromium.ts';
import { openCard } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { effortOf, NOTHING, scriptOf } from '../setup/effort.ts';
import { LATE, ROAD, ROAD_TERMS, sampled, sampleMarks, serveLivePages, wordsOn } from '../setup/live.ts';

const viewport = { width: 1280, height: 2_000 };
let extension: Extension;
let bare: BrowserContext;

beforeAll(async () => {
  extension = await launchExtension({ viewport });
  bare = await launchChromium({ headless: true, offline: true, viewport });
  await Promise.all([extension.context, bare].map(serveLivePages));
});
afterEach(() => extension.reset());
afterAll(() => Promise.all([extension.close(), bare.close()]));

/** Opened in a browser without us, to compare with. */
async function openBare(url: string): Promise<Page> {
  const page = await bare.newPage();
  await page.goto(url);
  return page;
}

/** Seconds of three in which a page that nobody touches may be busy with us: a look round twice a second is far below. */
const IDLE = 0.1;

/** A live figure in the story, typed out and rubbed out letter by letter. */
function startTicker(page: Page): Promise<void> {
  return page.evaluate(() => {
    const ticker = document.createElement('p');
    ticker.append('Water at the bridge: ');
    const figure = document.createTextNode('');
    ticker.append(figure);
    document.querySelector('.story > p')?.before(ticker);
    const words = 'four metres and ten centimetres, falling';
    let turn = 0;
    const timer = setInterval(() => {
      turn += 1;
      figure.data = words.slice(0, turn % words.length);
    }, 50);
    Object.assign(globalThis, { stopTicker: () => clearInterval(timer) });
  });
}

describe('a figure that changes letter by letter for ten seconds', () => {
  test('lets no mark blink, and our work ends with it', async () => {
    const page = await extension.openArticle(ROAD);
    await sampleMarks(page);
    await startTicker(page);
    await page.waitForTimeout(10_000);
    await page.evaluate(() => (globalThis as unknown as { stopTicker(): void }).stopTicker());
    expect(await sampled(page)).toEqual(['Africom, ECOWAS, OBE']);
    expect(await wordsOn(page)).toEqual(ROAD_TERMS);

    await page.waitForTimeout(2_000);
    const quiet = await openBare(ROAD);
    const ours = await effortOf(extension, page, 3_000);
    expect(ours).toMatchObject(NOTHING);
    expect(ours.script - (await scriptOf(quiet, 3_000))).toBeLessThan(IDLE);
  });

  test('is not read again at every letter', async () => {
    const page = await extension.openArticle(ROAD);
    await startTicker(page);
    // Sixty letters.
    expect((await effortOf(extension, page, 3_000)).messages).toBeLessThan(20);
  });

  test('leaves an open card as it is', async () => {
    const page = await extension.openArticle(ROAD);
    await openCard(page, 'ECOWAS');
    await sampleMarks(page, 'glossator-active');
    await startTicker(page);
    await page.waitForTimeout(3_000);
    expect(await sampled(page)).toEqual(['ECOWAS']);
  });
});

describe('a page whose body changes its class sixty times a second', () => {
  const flicker = (page: Page) =>
    page.evaluate(() => void setInterval(() => document.body.classList.toggle('is-even'), 1_000 / 60));

  test('keeps its marks and cards, and costs us little', async () => {
    const page = await extension.open(ROAD);
    await flicker(page);
    await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
    await openCard(page, 'ECOWAS');
    await page.keyboard.press('Escape');
    await sampleMarks(page);
    await page.waitForTimeout(3_000);
    expect(await sampled(page)).toEqual(['Africom, ECOWAS, OBE']);

    const other = await openBare(ROAD);
    await flicker(other);
    const ours = await effortOf(extension, page, 3_000);
    expect(ours).toMatchObject(NOTHING);
    // A tenth of the time: the page’s own script comes to both.
    expect(ours.script - (await scriptOf(other, 3_000))).toBeLessThan(0.3);
  });
});

test.each([
  ['an article that has been read', ROAD],
  ['a page that still waits for its story', LATE],
])('on %s, nothing is done while nothing happens', async (_, url) => {
  const page = await extension.open(url);
  await page.waitForTimeout(4_000);
  const quiet = await openBare(url);
  const ours = await effortOf(extension, page, 3_000);
  expect(ours).toMatchObject(NOTHING);
  expect(ours.script - (await scriptOf(quiet, 3_000))).toBeLessThan(IDLE);
});

test('a card that opens, with all that it draws, is no change of the page to us', async () => {
  const page = await extension.openArticle(ROAD);
  await openCard(page, 'ECOWAS');
  await page.waitForTimeout(1_000);
  expect(await effortOf(extension, page, 3_000)).toMatchObject(NOTHING);
});
