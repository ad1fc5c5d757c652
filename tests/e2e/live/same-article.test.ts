import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { ROAD, ROAD_TERMS, ROAD_TITLE, sampled, sampleMarks, serveLivePages, wordsOn } from '../setup/live.ts';
import { noteText, waitForNode } from '../setup/overlay.ts';
import { popupHeading } from '../setup/popup.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** Changes of the address that lead to no other article. */
const changes: [string, (page: Page) => Promise<void>][] = [
  ['the hash', (page) => page.evaluate(() => void (location.hash = 'drivers'))],
  ['the hash, by pushState', (page) => page.evaluate(() => history.pushState({}, '', '#drivers'))],
  ['tracking parameters', (page) => page.evaluate(() => history.pushState({}, '', '?utm_source=twitter&fbclid=x'))],
  ['nothing but the state', (page) => page.evaluate(() => history.replaceState({ scrolled: 120 }, ''))],
  [
    'the hash and back',
    (page) =>
      page.evaluate(() => {
        history.pushState({}, '', '#drivers');
        setTimeout(() => history.back(), 300);
      }),
  ],
];

test.each(changes)('a change of %s leaves the open card open and lets no mark blink', async (_, change) => {
  const page = await extension.openArticle(ROAD);
  await openCard(page, 'ECOWAS');
  const { backendId } = await waitForNode(page, ['dialog', 'ECOWAS']);
  await sampleMarks(page);
  await change(page);
  await page.waitForTimeout(2_500);
  // The very same: a card that was closed and opened again would have lost what was done in it.
  expect((await waitForNode(page, ['dialog', 'ECOWAS'])).backendId).toBe(backendId);
  expect(await sampled(page)).toEqual(['Africom, ECOWAS, OBE']);
  expect(await popupHeading(extension, page)).toBe(ROAD_TITLE);
});

test('a change of the hash leaves the note being written', async () => {
  const page = await extension.openArticle(ROAD);
  await typeNote(page, 'Africom', 'Which camera');
  await page.evaluate(() => void (location.hash = 'drivers'));
  await page.waitForTimeout(1_500);
  await page.keyboard.type(' was it?');
  expect(await noteText(page)).toBe('Which camera was it?');
  expect(await wordsOn(page)).toEqual(ROAD_TERMS);
});
