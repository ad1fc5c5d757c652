import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import {
  GRAIN,
  GRAIN_TERMS,
  GRAIN_TITLE,
  ROAD,
  ROAD_TERMS,
  ROAD_TITLE,
  serveLivePages,
  wordsOn,
} from '../setup/live.ts';
import { noteText, waitForNode } from '../setup/overlay.ts';
import { popupHeading, popupWords } from '../setup/popup.ts';
import { storedNotes } from '../setup/stored.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 900 } });
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** The next article below the first, as the reader nears its end; the address goes with what is in view. */
async function append(page: Page): Promise<void> {
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const next = document.querySelector<HTMLTemplateElement>('#grain')?.content.cloneNode(true);
    if (main && next) main.append(next);
    // The first article scrolls quite out of view.
    document.body.style.paddingBottom = '1000px';
  });
}

async function scrollOn(page: Page, address: string, article: number): Promise<void> {
  await page.evaluate(
    ([url, index]) => {
      document.querySelectorAll('article')[index]?.scrollIntoView({ behavior: 'instant' });
      history.pushState({}, '', url);
    },
    [address, article] as const,
  );
}

test('an article that comes below another leaves the first the article, until the address is its own', async () => {
  const page = await extension.openArticle(ROAD);
  await append(page);
  await page.waitForTimeout(2_000);
  expect((await wordsOn(page)).slice(0, 3)).toEqual(ROAD_TERMS);
  expect(await popupHeading(extension, page)).toBe(ROAD_TITLE);

  await scrollOn(page, GRAIN, 1);
  await expect.poll(() => popupHeading(extension, page)).toBe(GRAIN_TITLE);
  await expect.poll(async () => (await wordsOn(page)).slice(-4)).toEqual(GRAIN_TERMS);
  const { head, sentences } = await popupWords(extension, page);
  expect(head).toContain('Ines Keller');
  expect(head).not.toContain('2013');
  const story = (await page.locator('article').last().innerText()).replaceAll(/\s+/g, ' ');
  for (const sentence of sentences) expect(story).toContain(sentence.replaceAll(/\s+/g, ' '));

  await scrollOn(page, ROAD, 0);
  await expect.poll(() => popupHeading(extension, page)).toBe(ROAD_TITLE);
});

test('a note on the article below is its own', async () => {
  const page = await extension.openArticle(ROAD);
  await append(page);
  await scrollOn(page, GRAIN, 1);
  await expect.poll(() => popupHeading(extension, page)).toBe(GRAIN_TITLE);
  await typeNote(page, 'AQIM', 'By night only?');
  await expect
    .poll(() => storedNotes(extension.worker))
    .toEqual([{ text: 'By night only?', source: GRAIN, exact: 'AQIM' }]);
});

test('an article that comes below disturbs neither card nor note in the first', async () => {
  const page = await extension.openArticle(ROAD);
  await openCard(page, 'Africom');
  const { backendId } = await waitForNode(page, ['dialog', 'Africom']);
  await append(page);
  await page.waitForTimeout(2_000);
  expect((await waitForNode(page, ['dialog', 'Africom'])).backendId).toBe(backendId);
  await page.keyboard.press('Escape');
  await typeNote(page, 'Africom', 'Which camera');
  await append(page);
  await page.waitForTimeout(1_500);
  await page.keyboard.type(' was it?');
  expect(await noteText(page)).toBe('Which camera was it?');
});
