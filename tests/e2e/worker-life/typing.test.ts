import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard, openEditor } from '../setup/actions.ts';
import { stored } from '../setup/keeper.ts';
import { launchLife, type Life } from '../setup/moments.ts';
import { clickOn, noteText, statusOf } from '../setup/overlay.ts';
import { DEVEX } from '../setup/pages.ts';
import { stopOverAndOver } from '../setup/worker.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterAll(() => life.close());

const NOTE =
  'Fifteen members when this was written; twelve since January 2025, when Mali, Burkina Faso and Niger left. ' +
  'The sanctions of 2012 lasted a week, those of 2022 half a year. Ask Ama who paid for the standby force, and ' +
  'whether the 0.5 per cent levy on imports was ever passed on in full.';

test('a long note typed while the background is stopped three times a second is kept whole, and once', async () => {
  const page = await life.extension.openArticle(DEVEX);
  await openCard(page, 'ECOWAS');
  await openEditor(page);

  const typed = new AbortController();
  const stopping = stopOverAndOver(life.background, 300, typed.signal);
  // Pauses long enough for a save, in the middle of words too: about ten seconds in all.
  for (const piece of NOTE.match(/[^]{1,28}/g) ?? []) {
    await page.keyboard.type(piece, { delay: 8 });
    await page.waitForTimeout(700);
  }
  typed.abort();
  expect(await stopping).toBeGreaterThan(5);
  expect(life.background.starts()).toBeGreaterThan(5);

  expect(await noteText(page)).toBe(NOTE);
  await expect.poll(() => statusOf(page)).toMatch(/^(?:Saved \d\d:\d\d|Not saved: the extension did not answer\..*)$/m);
  if ((await statusOf(page)).includes('Not saved')) await clickOn(page, ['button', 'Try again']);
  await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
  const { notes } = await stored(life.background.keeper);
  expect(notes.map(({ text }) => text)).toEqual([NOTE]);
});
