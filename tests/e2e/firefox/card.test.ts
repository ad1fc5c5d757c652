import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCard, restOn } from '../setup/firefox/actions.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { wordsMarkedOn } from '../setup/firefox/marks.ts';
import { clickOn, findNodes, statusOf, waitForNode, waitForNone } from '../setup/firefox/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('a card in Firefox', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.openArticle(DEVEX);
  });
  afterAll(() => firefox?.close());

  beforeEach(async () => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['tooltip']);
    await waitForNone(page, ['dialog']);
  });

  const isMarked = async (words: string, tab = page) => (await wordsMarkedOn(tab)).includes(words);

  test('opens on a click in the glance’s place, is described by expansion and gloss, and says who says so', async () => {
    const mark = await restOn(page, 'OBE');
    await waitForNode(page, ['tooltip', 'OBE']);
    await page.mouse.click(mark.x, mark.y);
    const { description, text } = await waitForNode(page, ['dialog', 'OBE']);
    expect(description).toContain('overtaken by events');
    expect(text).toContain('Source');
    expect(text).toContain('Checked');
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
  });

  test('opens on a click on the glance where the mark is in a link, which a click follows', async () => {
    await openCard(page, 'ECOWAS');
    expect(page.url()).toBe(DEVEX);
  });

  test('goes on Escape', async () => {
    const mark = await restOn(page, 'OBE');
    await page.mouse.click(mark.x, mark.y);
    await waitForNode(page, ['dialog', 'OBE']);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['dialog']);
  });

  test('is pinned, listed in the landmark, and put away', async () => {
    await openCard(page, 'OBE');
    await clickOn(page, ['button', 'Pin']);
    const { text } = await waitForNode(page, ['complementary', 'Pinned: OBE']);
    expect(text).toContain('overtaken by events');
    await waitForNode(page, ['button', 'Pinned: OBE']);
    await waitForNone(page, ['dialog']);
    await clickOn(page, ['button', 'Close']);
    await waitForNone(page, ['complementary']);
  });

  test('takes the mark of a term that the reader knows from every tab, and gives it back by Undo', async () => {
    const other = await firefox.openArticle(DEVEX);
    await openCard(page, 'OBE');
    expect(await isMarked('OBE')).toBe(true);
    await clickOn(page, ['button', 'I know this']);
    await expect.poll(() => isMarked('OBE')).toBe(false);
    await expect.poll(() => statusOf(page)).toContain('Marked as known.');
    await other.bringToFront();
    await expect.poll(() => isMarked('OBE', other)).toBe(false);

    await page.bringToFront();
    await clickOn(page, ['button', 'Undo']);
    await expect.poll(() => isMarked('OBE')).toBe(true);
  });

  test('takes the mark for good of a term that the reader knows', async () => {
    await openCard(page, 'OBE');
    await clickOn(page, ['button', 'I know this']);
    await expect.poll(() => isMarked('OBE')).toBe(false);
    const again = await firefox.openArticle(DEVEX);
    await expect.poll(() => isMarked('Susan Rice', again)).toBe(true);
    expect(await isMarked('OBE', again)).toBe(false);
  });
});
