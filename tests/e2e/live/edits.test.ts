import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCard } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { ROAD, ROAD_TERMS, sampled, sampleMarks, serveLivePages, wordsOn } from '../setup/live.ts';
import { findNodes, waitForNode } from '../setup/overlay.ts';
import { popupWords } from '../setup/popup.ts';

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

const SECOND = '.story > p:nth-of-type(2)';

describe('a paragraph whose text changes', () => {
  test('has its new terms marked and its old ones not, and leaves the others’ marks in peace', async () => {
    await sampleMarks(page);
    await page.evaluate((selector) => {
      const paragraph = document.querySelector(selector);
      if (!paragraph) return;
      paragraph.textContent =
        'Advisers of DFID had set the money aside, and a column of MINUSMA waits for it on the near bank, all engines off.';
    }, SECOND);
    await expect.poll(() => wordsOn(page)).toEqual(['OBE', 'DFID', 'MINUSMA', 'Africom']);
    for (const words of await sampled(page)) {
      expect(words).toContain('Africom');
      expect(words).toContain('OBE');
    }
    expect((await popupWords(extension, page)).terms).toEqual(['OBE', 'DFID', 'MINUSMA', 'Africom']);
  });

  test('ends the card of a word that has gone from it', async () => {
    await openCard(page, 'ECOWAS');
    await page.evaluate((selector) => {
      const paragraph = document.querySelector(selector);
      if (paragraph) paragraph.textContent = 'Ministers had set the money aside in a fund for such cases.';
    }, SECOND);
    await expect.poll(() => findNodes(page, ['dialog'])).toEqual([]);
    expect(await wordsOn(page)).toEqual(['OBE', 'Africom']);
    expect(await page.evaluate(() => CSS.highlights.get('glossator-active')?.size ?? 0)).toBe(0);
  });

  test('keeps the card of a word in another paragraph open', async () => {
    await openCard(page, 'Africom');
    const { backendId } = await waitForNode(page, ['dialog', 'Africom']);
    await page.evaluate((selector) => {
      const paragraph = document.querySelector(selector);
      if (paragraph) paragraph.textContent = 'Advisers of DFID had set the money aside.';
    }, SECOND);
    await expect.poll(() => wordsOn(page)).toEqual(['OBE', 'DFID', 'Africom']);
    expect((await waitForNode(page, ['dialog', 'Africom'])).backendId).toBe(backendId);
  });
});

test('a paragraph that comes above leaves every mark on its word', async () => {
  await openCard(page, 'ECOWAS');
  await sampleMarks(page);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'Correction: an earlier version gave two cranes. Soldiers of MINUSMA have since brought a third.';
    document.querySelector('.story')?.prepend(paragraph);
  });
  await expect.poll(() => wordsOn(page)).toEqual(['MINUSMA', ...ROAD_TERMS]);
  for (const words of await sampled(page)) expect(words).toMatch(/^Africom, ECOWAS, (MINUSMA, )?OBE$/);
  expect((await findNodes(page, ['dialog'])).map(({ name }) => name)).toEqual(['ECOWAS']);
});

test('a word that the page splits into several text nodes, and joins again, stays marked as one', async () => {
  await sampleMarks(page);
  await page.evaluate((selector) => {
    const text = document.querySelector(selector)?.firstChild as Text;
    const at = text.data.indexOf('ECOWAS');
    text.splitText(at + 3).splitText(1);
    // The marks are looked over at a scroll, before the page is read again.
    dispatchEvent(new Event('scroll'));
  }, SECOND);
  await page.waitForTimeout(1_000);
  expect(await sampled(page)).toEqual(['Africom, ECOWAS, OBE']);
  await openCard(page, 'ECOWAS');
  await page.evaluate((selector) => document.querySelector(selector)?.normalize(), SECOND);
  await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
  await expect.poll(async () => (await findNodes(page, ['dialog'])).map(({ name }) => name)).toEqual(['ECOWAS']);
});

test('what is appended to a story in several steps is marked as it comes', async () => {
  const added = ['Advisers of DFID came later.', 'A column of MINUSMA passed them.', 'Nobody had seen AQIM.'];
  for (const text of added) {
    await page.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.querySelector('.story')?.append(paragraph);
    }, `${text} It was a Thursday, and the crews had found a barber among themselves.`);
    await page.waitForTimeout(700);
  }
  await expect.poll(() => wordsOn(page)).toEqual([...ROAD_TERMS, 'DFID', 'MINUSMA', 'AQIM']);
});
