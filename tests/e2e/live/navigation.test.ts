import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import * as live from '../setup/live.ts';
import { serveLivePages, visit, wordsOn } from '../setup/live.ts';
import { findNodes, waitForNode } from '../setup/overlay.ts';
import { popupWords } from '../setup/popup.ts';

const { GRAIN_TERMS, GRAIN_TITLE, ROAD, ROAD_TERMS, ROAD_TITLE } = live;
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

describe.each([
  { manner: 'at once, its head with it', visiting: { headToo: true } },
  { manner: 'at once, under the last one’s head', visiting: {} },
  { manner: 'a second after its address, its head with it', visiting: { bodyAfter: 1_000, headToo: true } },
  { manner: 'a second after its address, under the last one’s head', visiting: { bodyAfter: 1_000 } },
  { manner: 'at once, by replaceState, under the last one’s head', visiting: { how: 'replaceState' } },
] as const)('an article that takes another’s place $manner', ({ visiting }) => {
  test('is the one that is marked and summed up', async () => {
    const page = await extension.openArticle(ROAD);
    await visit(page, { to: 'grain', ...visiting });
    await expect.poll(() => wordsOn(page)).toEqual(GRAIN_TERMS);

    const { heading, head, sentences, terms } = await popupWords(extension, page);
    expect(heading).toBe(GRAIN_TITLE);
    expect(head).toContain('Ines Keller');
    // The date may be its own or none at all; in a row of terms, 2013 may be told of a mission.
    expect(head).not.toContain('Ama Nortey');
    expect(head).not.toContain('2013');
    expect(terms).toEqual(GRAIN_TERMS);
    expect(sentences.length).toBeGreaterThan(0);
    const story = (await page.locator('article').innerText()).replaceAll(/\s+/g, ' ');
    for (const sentence of sentences) expect(story).toContain(sentence.replaceAll(/\s+/g, ' '));
  });
});

test('the next article has the cards of its own words', async () => {
  const page = await extension.openArticle(ROAD);
  await visit(page, { to: 'grain' });
  await expect.poll(() => wordsOn(page)).toEqual(GRAIN_TERMS);
  await openCard(page, 'MINUSMA');
  await extension.command('next-term', page);
  await expect.poll(async () => (await findNodes(page, ['dialog'])).map(({ name }) => name)).toEqual(['AQIM']);
  expect((await waitForNode(page, ['button', /explained/])).name).toBe('4 terms explained. Show the list');
});

test('the way back leads to the first article’s marks and summary', async () => {
  const page = await extension.openArticle(ROAD);
  await visit(page, { to: 'grain' });
  await expect.poll(() => wordsOn(page)).toEqual(GRAIN_TERMS);
  await page.evaluate(() => history.back());
  await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
  expect((await popupWords(extension, page)).heading).toBe(ROAD_TITLE);
  await page.evaluate(() => history.forward());
  await expect.poll(() => wordsOn(page)).toEqual(GRAIN_TERMS);
  expect((await popupWords(extension, page)).heading).toBe(GRAIN_TITLE);
});

test('a listing that takes an article’s place is not read, and nothing of the article remains', async () => {
  const page = await extension.openArticle(ROAD);
  await openCard(page, 'ECOWAS');
  await visit(page, { to: 'news' });
  await expect.poll(() => wordsOn(page)).toEqual([]);
  await expect.poll(async () => (await findNodes(page, ['dialog'])).length).toBe(0);
  await expect.poll(async () => (await findNodes(page, ['button', /explained/])).length).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.get('glossator-active')?.size ?? 0)).toBe(0);
  const { heading, text } = await popupWords(extension, page);
  expect(heading).toBe('Not an article');
  expect(text).not.toContain(ROAD_TITLE);

  await page.evaluate(() => history.back());
  await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
});

test('a page whose body never follows its new address is not summed up under it as the last article', async () => {
  const page = await extension.openArticle(ROAD);
  await page.evaluate((address) => history.pushState({}, '', address), live.NEWS);
  await expect.poll(() => wordsOn(page)).toEqual([]);
  expect((await popupWords(extension, page)).heading).toBe('Not an article');
});
