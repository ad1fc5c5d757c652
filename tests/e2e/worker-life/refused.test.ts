import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard, openEditor, typeNote } from '../setup/actions.ts';
import { holdDatabase, stored } from '../setup/keeper.ts';
import { launchLife, type Life } from '../setup/moments.ts';
import { clickOn, noteText, statusOf, textOf, waitForNode, waitForNone } from '../setup/overlay.ts';
import { CGD, DEVEX } from '../setup/pages.ts';
import { stopOverAndOver } from '../setup/worker.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

const NOT_SAVED = 'Not saved: the extension did not answer. The text stays here.';
const texts = async () => (await stored(life.background.keeper)).notes.map(({ text }) => text);

/** With the database held, stops every background that the page wakes for a request, until the page says something. */
async function stopUntil(says: () => Promise<unknown>): Promise<void> {
  const said = new AbortController();
  const stopping = stopOverAndOver(life.background, 50, said.signal);
  await says().finally(() => said.abort());
  await stopping;
}

const says = (page: Page, words: string) => async () =>
  void (await expect.poll(() => statusOf(page), { timeout: 20_000 }).toContain(words));

describe('when neither the request nor its repeat is answered', () => {
  test('a note says that it is not saved, keeps its text, and is saved once at the next try', async () => {
    const page = await life.extension.openArticle(DEVEX);
    const letGo = await holdDatabase(life.background.keeper);
    await typeNote(page, 'ECOWAS', 'Who pays in June?');
    await stopUntil(says(page, NOT_SAVED));
    expect(await noteText(page)).toBe('Who pays in June?');
    await letGo();
    await clickOn(page, ['button', 'Try again']);
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    expect(await texts()).toEqual(['Who pays in June?']);
  });

  test('a note left by Escape is offered again when its card is opened, and saved', async () => {
    const page = await life.extension.openArticle(DEVEX);
    const letGo = await holdDatabase(life.background.keeper);
    await typeNote(page, 'ECOWAS', 'Left too soon.');
    await page.keyboard.press('Escape');
    await stopUntil(says(page, 'Note not saved. The text is kept.'));
    await letGo();
    // It may have been written by now: what loses the focus is saved once more.
    await openEditor(page, /^(?:Add|Edit) note$/);
    expect(await noteText(page)).toBe('Left too soon.');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved(?: \d\d:\d\d)?$/m);
    expect(await texts()).toEqual(['Left too soon.']);
  });

  test('a note is not deleted, says so, and is deleted at the next try', async () => {
    const page = await life.extension.openArticle(DEVEX);
    await typeNote(page, 'ECOWAS', 'To be thrown away.');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    const letGo = await holdDatabase(life.background.keeper);
    await clickOn(page, ['button', 'Delete']);
    await stopUntil(says(page, 'Note not deleted. Try again.'));
    await letGo();
    expect(await texts()).toEqual(['To be thrown away.']);
    await clickOn(page, ['button', 'Delete']);
    await waitForNode(page, ['button', 'Undo']);
    expect(await texts()).toEqual([]);
  });

  test('a term does not become known, says so, and does at the next try', async () => {
    const page = await life.extension.openArticle(DEVEX);
    await openCard(page, 'OBE');
    const letGo = await holdDatabase(life.background.keeper);
    await clickOn(page, ['button', 'I know this']);
    await stopUntil(says(page, 'Not kept: the extension did not answer. Try again.'));
    expect(await textOf(page, await waitForNode(page, ['dialog', 'OBE']))).toContain('Not kept');
    await letGo();
    await clickOn(page, ['button', 'I know this']);
    await waitForNode(page, ['button', 'Undo']);
    await waitForNone(page, ['dialog']);
    expect((await stored(life.background.keeper)).known).toHaveLength(1);
  });

  test('the popup says that the page could not be read, and reads it at the next try', async () => {
    await life.extension.openArticle(DEVEX);
    const letGo = await holdDatabase(life.background.keeper);
    const page = await life.extension.open(CGD);
    await stopUntil(async () => {
      const popup = await life.popup(page.url());
      await popup.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 });
    });
    await letGo();
    const popup = life.extension.context.pages().at(-1);
    await popup?.getByRole('button', { name: 'Try again' }).click();
    await popup?.getByRole('heading', { level: 1, name: /^France Has Bought/ }).waitFor();
  });
});
