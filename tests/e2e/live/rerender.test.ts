import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marksOn } from '../../../scripts/driver/marks.ts';
import { openCard, typeNote } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { ROAD, ROAD_TERMS, sampled, sampleMarks, serveLivePages, wordsOn } from '../setup/live.ts';
import { boxOf, findNodes, textOf, waitForNode } from '../setup/overlay.ts';
import { storedNotes } from '../setup/stored.ts';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
beforeEach(async () => {
  page = await extension.openArticle(ROAD);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** Replaces the article by nodes with the same text, as frameworks do. */
function renderAgain(): Promise<void> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = `${main.innerHTML}`;
  });
}

describe('an article that is rendered again with the same words', () => {
  test('has its marks on the new nodes', async () => {
    await renderAgain();
    await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
    await openCard(page, 'Africom');
  });

  test('keeps them through ten renderings in a row', async () => {
    for (let time = 0; time < 10; time++) {
      await renderAgain();
      await page.waitForTimeout(120);
    }
    await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
  });

  test('leaves an open card at its word, or closes it', async () => {
    await openCard(page, 'ECOWAS');
    await sampleMarks(page, 'glossator-active');
    await renderAgain();
    await page.waitForTimeout(3_000);
    // At no frame is anything else drawn as the word that is explained.
    expect((await sampled(page)).filter((words) => !['ECOWAS', ''].includes(words))).toEqual([]);
    const [card] = await findNodes(page, ['dialog']);
    const active = await marksOn(page, ['glossator-active']);
    if (!card) return expect(active).toEqual([]);
    expect(card.name).toBe('ECOWAS');
    expect(active.map(({ text }) => text)).toEqual(['ECOWAS']);
    const { top, bottom } = await boxOf(page, card);
    expect(Math.min(Math.abs(top - active[0]!.bottom), Math.abs(bottom - active[0]!.top))).toBeLessThan(40);
  });

  test('loses no note that is being written', async () => {
    await typeNote(page, 'Africom', 'Who held the camera?');
    await renderAgain();
    await expect
      .poll(() => storedNotes(extension.worker))
      .toEqual([{ text: 'Who held the camera?', source: ROAD, exact: 'Africom' }]);
    await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await openCard(page, 'Africom');
    expect(await textOf(page, await waitForNode(page, ['dialog', 'Africom']))).toContain('Who held the camera?');
  });
});

test('an article that is taken away and put back is marked again', async () => {
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.remove();
    setTimeout(() => article && document.querySelector('main')?.append(article), 2_000);
  });
  await expect.poll(() => wordsOn(page)).toEqual([]);
  await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
});

test('a host that the page has removed comes back with the next card', async () => {
  await waitForNode(page, ['button', /explained/]);
  await page.evaluate(() => document.querySelector('glossator-overlay')?.remove());
  await openCard(page, 'ECOWAS');
});
