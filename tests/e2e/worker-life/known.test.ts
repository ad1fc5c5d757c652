import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { marksOn } from '../../../scripts/driver/marks.ts';
import { openCard } from '../setup/actions.ts';
import { stored } from '../setup/keeper.ts';
import { launchLife, MOMENTS, type Life } from '../setup/moments.ts';
import { clickOn, waitForNode } from '../setup/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

describe.each(MOMENTS)('with the background stopped %s', (moment) => {
  test('a term becomes known, and unknown again by Undo', async () => {
    const page = await life.extension.openArticle(DEVEX);
    const isMarked = async () => (await marksOn(page)).some(({ text }) => text === 'OBE');
    const known = async () => (await stored(life.background.keeper)).known.length;
    await openCard(page, 'OBE');
    await life.stopped(moment, {
      work: 'stores',
      act: () => clickOn(page, ['button', 'I know this']),
      see: () => waitForNode(page, ['button', 'Undo'], 15_000),
    });
    await expect.poll(isMarked).toBe(false);
    expect(await known()).toBe(1);

    await life.stopped(moment, {
      work: 'stores',
      act: () => clickOn(page, ['button', 'Undo']),
      see: async () => void (await expect.poll(known, { timeout: 15_000 }).toBe(0)),
    });
    await expect.poll(isMarked).toBe(true);
    expect(await known()).toBe(0);
  });
});
