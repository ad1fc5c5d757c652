import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marksOn, waitForMarks } from '../../scripts/driver/marks.ts';
import { openCard, typeNote } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { clickOn, findNodes, noteText, statusOf, textOf } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';
import { allowReload, disableExtension, launchBare, reloadExtension } from './setup/update.ts';

test('an article that is open when the extension is installed is marked without a reload', async () => {
  const { context, install } = await launchBare();
  try {
    const page = await context.newPage();
    await page.goto(DEVEX);
    await install();
    await waitForMarks(page, 10_000);
    await openCard(page, 'ECOWAS');
    expect(await page.locator('glossator-overlay').count()).toBe(1);
  } finally {
    await context.close();
  }
});

describe('an article that is open when the extension is updated', () => {
  let extension: Extension;
  let page: Page;
  beforeEach(async () => {
    extension = await launchExtension();
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await extension.openArticle(DEVEX);
  });
  afterEach(() => extension.close());

  const reload = async () => reloadExtension(extension.context, extension.worker);
  const isMarked = async (words: string) => (await marksOn(page)).some(({ text }) => text === words);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  /** All that a reader could read of a note in the overlay, in its field or not. */
  async function readable(): Promise<string> {
    const cards = await Promise.all((await findNodes(page, ['dialog'])).map((card) => textOf(page, card)));
    const fields = await findNodes(page, ['textbox', 'Note']);
    return [...cards, fields.length > 0 ? await noteText(page) : ''].join('\n');
  }

  test('keeps one overlay and its marks, and does what the reader asks', async () => {
    await allowReload(extension.context);
    await openCard(page, 'OBE');
    await page.keyboard.press('Escape');
    await reload();
    await expect.poll(() => page.locator('glossator-overlay').count()).toBe(1);
    await expect.poll(() => isMarked('ECOWAS')).toBe(true);

    await openCard(page, 'OBE');
    expect(await findNodes(page, ['dialog'])).toHaveLength(1);
    await clickOn(page, ['button', 'I know this']);
    await expect.poll(() => isMarked('OBE')).toBe(false);
    expect(await page.locator('glossator-overlay').count()).toBe(1);
  });

  test('saves a note that is begun afterwards', async () => {
    await allowReload(extension.context);
    await reload();
    await waitForMarks(page);
    await typeNote(page, 'ECOWAS', 'Begun after the update.');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
  });

  test('leaves the words of a note that was being written to be read and copied', async () => {
    await allowReload(extension.context);
    await page.bringToFront();
    await typeNote(page, 'ECOWAS', 'Not yet saved: who pays in June?');
    await reload();
    await waitForMarks(page);
    expect(await readable()).toContain('Not yet saved: who pays in June?');
    await clickOn(page, ['button', 'Copy text']);
    await expect.poll(copied).toBe('Not yet saved: who pays in June?');
  });

  test('says that what is typed is not saved when the extension has been disabled, and lets it be copied', async () => {
    await typeNote(page, 'ECOWAS', 'Not yet saved: ');
    await disableExtension(extension.worker);
    await page.keyboard.type('who pays in June?');
    await expect.poll(() => statusOf(page)).toContain('Not saved');
    expect(await readable()).toContain('Not yet saved: who pays in June?');
    await clickOn(page, ['button', 'Copy text']);
    await expect.poll(copied).toBe('Not yet saved: who pays in June?');
  });
});
