import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard, openEditor, typeNote } from '../setup/actions.ts';
import { stored } from '../setup/keeper.ts';
import { launchLife, MOMENTS, type Life } from '../setup/moments.ts';
import { clickOn, noteText, statusOf, textOf, waitForNode } from '../setup/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

const SAVED = /^Saved \d\d:\d\d$/m;
const saved = async (page: Page) => void (await expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(SAVED));
const texts = async () => (await stored(life.background.keeper)).notes.map(({ text }) => text);

/** An article with a note in it that is stored, and its editor open. */
async function openNoted(text: string): Promise<Page> {
  const page = await life.extension.openArticle(DEVEX);
  await typeNote(page, 'ECOWAS', text);
  await saved(page);
  return page;
}

describe.each(MOMENTS)('with the background stopped %s', (moment) => {
  test('a note is saved once, and shown by its card', async () => {
    const page = await life.extension.openArticle(DEVEX);
    await openCard(page, 'ECOWAS');
    await openEditor(page);
    await life.stopped(moment, {
      work: 'stores',
      act: () => page.keyboard.type('Ask Ama who pays: 15 members then, not 12.'),
      see: () => saved(page),
    });
    expect(await texts()).toEqual(['Ask Ama who pays: 15 members then, not 12.']);
    await page.keyboard.press('Escape');
    await waitForNode(page, ['button', 'Edit note']);
    expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain('15 members then, not 12.');
  });

  test('a note is changed, and stays one', async () => {
    const page = await openNoted('Fifteen members');
    await life.stopped(moment, {
      work: 'stores',
      act: () => page.keyboard.type(' in 2013, twelve now.'),
      see: async () =>
        void (await expect.poll(texts, { timeout: 15_000 }).toEqual(['Fifteen members in 2013, twelve now.'])),
    });
    await saved(page);
    expect(await noteText(page)).toBe('Fifteen members in 2013, twelve now.');
    expect(await texts()).toEqual(['Fifteen members in 2013, twelve now.']);
  });

  test('a note is deleted, and comes back by Undo', async () => {
    const page = await openNoted('Brokered the deal of April.');
    await life.stopped(moment, {
      work: 'stores',
      act: () => clickOn(page, ['button', 'Delete']),
      see: () => waitForNode(page, ['button', 'Undo'], 15_000),
    });
    expect(await texts()).toEqual([]);
    await life.stopped(moment, {
      work: 'stores',
      act: () => clickOn(page, ['button', 'Undo']),
      see: async () => void (await expect.poll(() => statusOf(page), { timeout: 15_000 }).toContain('Note restored.')),
    });
    expect(await texts()).toEqual(['Brokered the deal of April.']);
  });
});
