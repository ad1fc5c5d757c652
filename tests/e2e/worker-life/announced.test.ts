import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { marksOn } from '../../../scripts/driver/marks.ts';
import { openCard, openEditor } from '../setup/actions.ts';
import { stored } from '../setup/keeper.ts';
import { launchLife, MOMENTS, type Life, type Moment } from '../setup/moments.ts';
import { clickOn, statusOf, textOf, waitForNode, waitForNone } from '../setup/overlay.ts';
import { CGD, DEVEX } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

const isMarked = async (page: Page) => (await marksOn(page)).some(({ text }) => text === 'OBE');

async function saveStopped(page: Page, moment: Moment, text: string): Promise<void> {
  await openCard(page, 'ECOWAS');
  await openEditor(page);
  await life.stopped(moment, {
    work: 'stores',
    act: () => page.keyboard.type(text),
    see: async () => void (await expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(/^Saved \d\d:\d\d$/m)),
  });
}

describe.each<Moment>([...MOMENTS, 'when it is answered and not announced'])(
  'with the background stopped %s',
  (moment) => {
    test('another tab on a copy of the article shows the note', async () => {
      const other = await life.extension.openArticle(CGD);
      const page = await life.extension.openArticle(DEVEX);
      await saveStopped(page, moment, 'Seen in both tabs.');
      await other.bringToFront();
      await openCard(other, 'ECOWAS');
      const card = async () => textOf(other, await waitForNode(other, ['dialog', 'ECOWAS']));
      await expect.poll(card).toContain('Seen in both tabs.');
    });

    test('the card that the note was written on shows it, and writing on makes no second note', async () => {
      const page = await life.extension.openArticle(DEVEX);
      await saveStopped(page, moment, 'Fifteen members');
      await page.keyboard.press('Escape');
      await waitForNone(page, ['textbox', 'Note']);
      await openEditor(page, /^(?:Edit|Add) note$/);
      await page.keyboard.type(' in 2013.');
      const texts = async () => (await stored(life.background.keeper)).notes.map(({ text }) => text);
      await expect.poll(texts).toEqual(['Fifteen members in 2013.']);
    });

    test('a known term loses its mark in every tab', async () => {
      const other = await life.extension.openArticle(CGD);
      const page = await life.extension.openArticle(DEVEX);
      await openCard(page, 'OBE');
      await life.stopped(moment, {
        work: 'stores',
        act: () => clickOn(page, ['button', 'I know this']),
        see: () => waitForNode(page, ['button', 'Undo'], 15_000),
      });
      await expect.poll(() => isMarked(page)).toBe(false);
      await other.bringToFront();
      await expect.poll(() => isMarked(other)).toBe(false);
    });
  },
);
