import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { marksOn } from '../../../scripts/driver/marks.ts';
import { openCard, typeNote } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { GRAIN_TERMS, ROAD, ROAD_TERMS, serveLivePages, visit, wordsOn } from '../setup/live.ts';
import { findNodes, textOf, waitForNode } from '../setup/overlay.ts';
import { popupWords } from '../setup/popup.ts';
import { storedNotes } from '../setup/stored.ts';

/** Both articles have ECOWAS, on which the note is. */
const NOTE = 'Whose three signatures?';
let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
  page = await extension.openArticle(ROAD);
});
afterAll(() => extension.close());

const notedWords = async () => (await marksOn(page, ['glossator-note-1'])).map(({ text }) => text);

describe('a note that is being written when the next article comes', () => {
  beforeEach(() => page.bringToFront());

  test('is saved on the article it was written on', async () => {
    await typeNote(page, 'ECOWAS', NOTE);
    await visit(page, { to: 'grain' });
    await expect.poll(() => storedNotes(extension.worker)).toEqual([{ text: NOTE, source: ROAD, exact: 'ECOWAS' }]);
  });

  test('leaves neither editor nor card behind', async () => {
    await expect.poll(() => wordsOn(page)).toEqual(GRAIN_TERMS);
    await expect.poll(async () => (await findNodes(page, ['textbox'])).length).toBe(0);
    expect(await findNodes(page, ['dialog'])).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.get('glossator-active')?.size ?? 0)).toBe(0);
  });

  test('is no note of the next article, though the word is in both', async () => {
    expect(await notedWords()).toEqual([]);
    await openCard(page, 'ECOWAS');
    expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).not.toContain(NOTE);
    expect((await popupWords(extension, page)).notes).toContain('None yet.');
  });

  test('is there again after the way back, in card, text and popup', async () => {
    await page.evaluate(() => history.back());
    await expect.poll(() => wordsOn(page)).toEqual(ROAD_TERMS);
    await expect.poll(notedWords).toEqual(['ECOWAS']);
    await openCard(page, 'ECOWAS');
    expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain(NOTE);
    expect((await popupWords(extension, page)).notes).toContain(NOTE);
  });

  test('is saved with its last letters where the body follows the address later', async () => {
    await page.keyboard.press('Escape');
    await typeNote(page, 'Africom', 'Who held the camera?');
    await visit(page, { to: 'grain', bodyAfter: 600 });
    await expect
      .poll(async () => (await storedNotes(extension.worker)).find(({ exact }) => exact === 'Africom'))
      .toEqual({ text: 'Who held the camera?', source: ROAD, exact: 'Africom' });
  });
});
