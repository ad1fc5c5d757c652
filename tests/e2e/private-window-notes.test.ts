import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marksOn, waitForMarks } from '../../scripts/driver/marks.ts';
import { openCard, openEditor, typeNote } from './setup/actions.ts';
import { empty, everythingStored, openKeeper, stored, tabIdByAddress } from './setup/keeper.ts';
import { clickOn, findNodes, noteText, statusOf, textOf, waitForNode, waitForNone } from './setup/overlay.ts';
import { CGD, DEVEX } from './setup/pages.ts';
import { unfoldSettings } from './setup/popup.ts';
import { launchForPrivateWindows, openPrivately } from './setup/private-window.ts';

let extension: Awaited<ReturnType<typeof launchForPrivateWindows>>;
let keeper: Page;

beforeAll(async () => {
  extension = await launchForPrivateWindows();
});
beforeEach(async () => {
  keeper = await openKeeper(extension.context, extension.extensionId);
  await empty(keeper);
});
afterEach(async () => {
  const [, ...pages] = extension.context.pages();
  await Promise.all(pages.map((page) => page.close()));
});
afterAll(() => extension.dispose());

const NOTHING_KEPT = { notes: [], known: [], works: 0, local: {} };

async function openArticlePrivately(url: string): Promise<Page> {
  const page = await openPrivately(extension, url);
  await waitForMarks(page);
  return page;
}

async function waitForSaved(page: Page): Promise<void> {
  while (!/^Saved \d\d:\d\d$/m.test(await statusOf(page))) await page.waitForTimeout(100);
}

const cardOf = async (page: Page, headword: string) => textOf(page, await waitForNode(page, ['dialog', headword]));

describe('in a private window', () => {
  test('terms are marked and explained, and the article is not recorded', async () => {
    const page = await openArticlePrivately(DEVEX);
    expect((await marksOn(page)).map(({ text }) => text)).toContain('ECOWAS');
    await openCard(page, 'ECOWAS');
    expect(await cardOf(page, 'ECOWAS')).toContain('Economic Community of West African States');
    expect(await stored(keeper)).toEqual(NOTHING_KEPT);
  });

  test('“I know this” is refused in words, and the mark stays', async () => {
    const page = await openArticlePrivately(DEVEX);
    await openCard(page, 'OBE');
    await clickOn(page, ['button', 'I know this']);
    await expect.poll(() => statusOf(page)).toContain('Not kept: in a private window nothing is written.');
    expect(await cardOf(page, 'OBE')).toContain('Not kept: in a private window nothing is written.');
    expect((await marksOn(page)).map(({ text }) => text)).toContain('OBE');
    expect(await stored(keeper)).toEqual(NOTHING_KEPT);
  });

  test('a note says from the first that it is not written, and is there when its card is opened again', async () => {
    const page = await openArticlePrivately(DEVEX);
    await typeNote(page, 'ECOWAS', '');
    expect(await statusOf(page)).toContain('Private window: nothing is written here.');
    await page.keyboard.type('Only for now.');
    await page.keyboard.press('Escape');
    await openEditor(page);
    expect(await noteText(page)).toBe('Only for now.');
    expect(await statusOf(page)).not.toMatch(/Saved|Not saved/);
    expect(await stored(keeper)).toEqual(NOTHING_KEPT);
  });

  test('the popup says that no note is kept', async () => {
    await openArticlePrivately(DEVEX);
    const popup = await extension.context.newPage();
    const tabId = await tabIdByAddress(keeper, DEVEX);
    await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tabId=${tabId}`);
    await popup.getByText('This is a private window: terms are explained, and no note is kept.').waitFor();
    expect(await stored(keeper)).toEqual(NOTHING_KEPT);
  });

  test('to switch this page off leaves no trace of its address', async () => {
    const page = await openArticlePrivately(DEVEX);
    const popup = await extension.context.newPage();
    const tabId = await tabIdByAddress(keeper, DEVEX);
    await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tabId=${tabId}`);
    await popup.getByRole('heading', { level: 1, name: /^Opinion: France/ }).waitFor();
    await unfoldSettings(popup);
    const onThisPage = popup.getByRole('switch', { name: 'On this page' });
    // Not to be offered is one way of leaving none.
    if ((await onThisPage.count()) > 0) {
      await onThisPage.setChecked(false, { force: true });
      await expect.poll(async () => (await marksOn(page)).length).toBe(0);
    }
    expect(await everythingStored(keeper)).not.toContain('france-has-bought-mali-time');
  });
});

describe('of a note that was made in an ordinary window', () => {
  let page: Page;
  let before: string;
  beforeEach(async () => {
    const ordinary = await extension.openArticle(CGD);
    await typeNote(ordinary, 'ECOWAS', 'Fifteen members then.');
    await waitForSaved(ordinary);
    before = await everythingStored(keeper);
    page = await openArticlePrivately(DEVEX);
    await openCard(page, 'ECOWAS');
  });

  test('a private window shows the text, and records no copy', async () => {
    expect(await cardOf(page, 'ECOWAS')).toContain('Fifteen members then.');
    expect((await marksOn(page, ['glossator-note-1'])).map(({ text }) => text)).toEqual(['ECOWAS']);
    expect(await everythingStored(keeper)).toBe(before);
  });

  test('a private window changes nothing, says so, and keeps what was typed as long as the page', async () => {
    await openEditor(page, 'Edit note');
    await page.keyboard.type(' Twelve now.');
    expect(await statusOf(page)).toContain('Private window: nothing is written here.');
    await page.keyboard.press('Control+Enter');
    await waitForNone(page, ['textbox', 'Note']);
    expect(await everythingStored(keeper)).toBe(before);
    await openEditor(page, 'Edit note');
    expect(await noteText(page)).toBe('Fifteen members then. Twelve now.');
  });

  test('a private window deletes nothing, and does not ask the reader to try again', async () => {
    await openEditor(page, 'Edit note');
    if ((await findNodes(page, ['button', 'Delete'])).length > 0) await clickOn(page, ['button', 'Delete']);
    await page.waitForTimeout(1_500);
    expect(await everythingStored(keeper)).toBe(before);
    expect(await noteText(page)).toBe('Fifteen members then.');
    expect(await statusOf(page)).not.toContain('Try again');
  });
});
