import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { clickOn, statusOf } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

test('a term that the reader knows loses its mark in every tab, and gets it back by Undo', async () => {
  const other = await extension.openArticle(DEVEX);
  const page = await extension.openArticle(DEVEX);
  const isMarked = async (tab = page) => (await marksOn(tab)).some(({ text }) => text === 'OBE');

  await openCard(page, 'OBE');
  expect(await isMarked()).toBe(true);
  await clickOn(page, ['button', 'I know this']);
  await expect.poll(() => isMarked()).toBe(false);
  await expect.poll(() => statusOf(page)).toContain('Marked as known.');
  await other.bringToFront();
  await expect.poll(() => isMarked(other)).toBe(false);

  await page.bringToFront();
  await clickOn(page, ['button', 'Undo']);
  await expect.poll(() => isMarked()).toBe(true);
});

test('what the reader knows stays unmarked when the page is loaded again', async () => {
  const page = await extension.openArticle(DEVEX);
  await openCard(page, 'OBE');
  await clickOn(page, ['button', 'I know this']);
  await expect.poll(async () => (await marksOn(page)).some(({ text }) => text === 'OBE')).toBe(false);
  const again = await extension.openArticle(DEVEX);
  const marked = (await marksOn(again)).map(({ text }) => text);
  expect(marked).toContain('Susan Rice');
  expect(marked).not.toContain('OBE');
});
