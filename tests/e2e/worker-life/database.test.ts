import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { typeNote } from '../setup/actions.ts';
import { dropDatabase, holdDatabase, stored } from '../setup/keeper.ts';
import { launchLife, type Life } from '../setup/moments.ts';
import { noteText, statusOf } from '../setup/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

const saved = async (page: Page) =>
  void (await expect.poll(() => statusOf(page), { timeout: 20_000 }).toMatch(/^Saved \d\d:\d\d$/m));
const texts = async () => (await stored(life.background.keeper)).notes.map(({ text }) => text);

test('a note whose database is held for ten seconds does not say that it is saved before it is', async () => {
  const page = await life.extension.openArticle(DEVEX);
  const letGo = await holdDatabase(life.background.keeper);
  await typeNote(page, 'ECOWAS', 'Written while another had the disk.');
  await page.waitForTimeout(10_000);
  expect(await statusOf(page)).not.toContain('Saved');
  expect(await noteText(page)).toBe('Written while another had the disk.');
  await letGo();
  await saved(page);
  expect(await texts()).toEqual(['Written while another had the disk.']);
});

test('a note is saved in a new database when the old one was thrown away under the open page', async () => {
  const page = await life.extension.openArticle(DEVEX);
  await typeNote(page, 'ECOWAS', 'The first half');
  await saved(page);
  await dropDatabase(life.background.keeper);
  await page.keyboard.type(', and the second.');
  await saved(page);
  expect(await noteText(page)).toBe('The first half, and the second.');
  await expect.poll(texts).toEqual(['The first half, and the second.']);
});

test('a note typed while the database is being thrown away is saved once', async () => {
  const page = await life.extension.openArticle(DEVEX);
  const { keeper } = life.background;
  const letGo = await holdDatabase(keeper);
  const dropped = dropDatabase(keeper);
  await typeNote(page, 'ECOWAS', 'Between two databases.');
  await page.waitForTimeout(2_000);
  expect(await statusOf(page)).not.toMatch(/^Saved/m);
  await letGo();
  await dropped;
  await saved(page);
  expect(await texts()).toEqual(['Between two databases.']);
});
