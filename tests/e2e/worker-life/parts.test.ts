import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForMarks } from '../../../scripts/driver/marks.ts';
import { openCard, waitForEditor } from '../setup/actions.ts';
import { launchLife, MOMENTS, type Life } from '../setup/moments.ts';
import { clickOn, findNodes, focusOn, noteText, textOf, waitForNode } from '../setup/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

describe.each(MOMENTS)('with the background stopped %s', (moment) => {
  test('the first card of a page opens, once', async () => {
    const page = await life.extension.context.newPage();
    await life.stopped(moment, {
      work: 'scripts',
      async act() {
        await page.goto(DEVEX);
        await waitForMarks(page);
      },
      see: () => openCard(page, 'ECOWAS'),
    });
    expect(await findNodes(page, ['dialog'])).toHaveLength(1);
    expect(await page.locator('glossator-overlay').count()).toBe(1);
    expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain('West Africa');
  });

  test('the first list of a page opens, once', async () => {
    const page = await life.extension.openArticle(DEVEX);
    await waitForNode(page, ['button', /explained/]);
    await life.stopped(moment, {
      work: 'scripts',
      async act() {
        await focusOn(page, ['button', /explained/]);
        await page.keyboard.press('Enter');
      },
      see: () => waitForNode(page, ['dialog', 'Terms']),
    });
    expect(await findNodes(page, ['dialog'])).toHaveLength(1);
    expect(await textOf(page, await waitForNode(page, ['dialog', 'Terms']))).toContain('ECOWAS');
  });

  test('the first note editor of a page opens, once', async () => {
    const page = await life.extension.openArticle(DEVEX);
    await openCard(page, 'ECOWAS');
    await life.stopped(moment, {
      work: 'scripts',
      act: () => clickOn(page, ['button', 'Add note']),
      see: () => waitForEditor(page),
    });
    await page.keyboard.type('Fifteen members.');
    expect(await findNodes(page, ['textbox', 'Note'])).toHaveLength(1);
    expect(await noteText(page)).toBe('Fifteen members.');
  });
});
