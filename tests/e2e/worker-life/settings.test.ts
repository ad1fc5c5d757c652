import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { marksOn } from '../../../scripts/driver/marks.ts';
import { stored } from '../setup/keeper.ts';
import { launchLife, MOMENTS, type Life } from '../setup/moments.ts';
import { CGD, DEVEX } from '../setup/pages.ts';
import { unfoldSettings } from '../setup/popup.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

const count = async (page: Page) => (await marksOn(page)).length;
const settings = async () => (await stored(life.background.keeper)).local['settings'];

async function openBoth(): Promise<{ page: Page; popup: Page }> {
  const page = await life.extension.openArticle(DEVEX);
  const popup = await life.popup(DEVEX);
  await popup.getByRole('radio', { name: 'Key' }).waitFor();
  return { page, popup };
}

describe.each(MOMENTS)('with the background stopped %s', (moment) => {
  test('the level is changed in the popup and on the page', async () => {
    const { page, popup } = await openBoth();
    await life.stopped(moment, {
      work: 'settings',
      act: () => popup.getByRole('radio', { name: 'Off' }).check({ force: true }),
      see: async () => void (await expect.poll(() => count(page), { timeout: 15_000 }).toBe(0)),
    });
    await popup.getByText('Marks are off.').waitFor();
    expect(await settings()).toMatchObject({ level: 'off' });
    expect(await popup.getByText('Not changed').count()).toBe(0);
  });

  test('this page is switched off, and no other', async () => {
    const { page, popup } = await openBoth();
    await unfoldSettings(popup);
    await life.stopped(moment, {
      work: 'settings',
      act: () => popup.getByRole('switch', { name: 'On this page' }).setChecked(false, { force: true }),
      see: async () => void (await expect.poll(() => count(page), { timeout: 15_000 }).toBe(0)),
    });
    await popup.getByText('Off on this page.').waitFor();
    expect(await count(await life.extension.openArticle(CGD))).toBeGreaterThan(0);
  });
});

test('the popup opens while the background is stopped', async () => {
  const page = await life.extension.openArticle(DEVEX);
  await page.waitForTimeout(500);
  await life.background.stop();
  const popup = await life.popup(DEVEX);
  await popup.getByRole('heading', { name: 'Opinion: France has bought Mali time. Who pays for the rest?' }).waitFor();
  await popup.locator('#terms').getByRole('button', { name: 'ECOWAS' }).first().waitFor();
});

test('the popup, opened on an article that is just being read, waits through a stop of the background', async () => {
  const { background, extension } = life;
  await extension.openArticle(CGD);
  const page = await extension.context.newPage();
  let popup: Page | undefined;
  await life.stopped('before it is done', {
    work: 'stores',
    async act() {
      await page.goto(DEVEX);
      popup = await life.popup(DEVEX);
    },
    see: async () => popup?.getByRole('heading', { level: 1, name: /^Opinion: France/ }).waitFor(),
  });
  expect((await stored(background.keeper)).works).toBe(1);
});
