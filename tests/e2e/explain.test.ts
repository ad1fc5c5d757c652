import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { boxOf, clickOn, findNodes, focusOn, statusOf, waitForNode, waitForNone } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';
import { clickOnWords, doubleClickOn, dragOver, selected, selectWords } from './setup/select.ts';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

beforeEach(async () => {
  page = await extension.openArticle(DEVEX);
  await waitForNode(page, ['button', /terms explained/]);
});
afterEach(() => extension.reset());

/** Long enough for a toolbar to have come. */
const settle = () => page.waitForTimeout(800);
const focused = () => page.evaluate(() => document.activeElement?.outerHTML);

describe('a double-click', () => {
  test('on an unmarked word that is known brings a toolbar, and its button the card', async () => {
    expect((await marksOn(page)).map(({ text }) => text)).not.toContain('Konna');
    const word = await doubleClickOn(page, 'Konna');
    const before = await focused();
    const toolbar = await boxOf(page, await waitForNode(page, ['toolbar', 'Selection']));
    expect(word.top - toolbar.bottom).toBeGreaterThanOrEqual(4);
    expect(word.top - toolbar.bottom).toBeLessThan(12);
    expect(await focused()).toBe(before);

    await clickOn(page, ['button', 'Explain']);
    await waitForNode(page, ['dialog', 'Konna']);
    await waitForNone(page, ['toolbar']);
    expect(await selected(page)).toBe('Konna');
    expect((await marksOn(page, ['glossator-active'])).map(({ text }) => text)).toEqual(['Konna']);
  });

  test('on a word that the reader knows does so too', async () => {
    await dragOver(page, 'OBE');
    await clickOn(page, ['button', 'Explain']);
    await clickOn(page, ['button', 'I know this']);
    await expect.poll(async () => (await marksOn(page)).map(({ text }) => text)).not.toContain('OBE');
    await doubleClickOn(page, 'OBE');
    await clickOn(page, ['button', 'Explain']);
    await waitForNode(page, ['dialog', 'OBE']);
    expect(await findNodes(page, ['button', 'Explain it again'])).toHaveLength(1);
  });

  test('on a marked word opens its card and no toolbar', async () => {
    await doubleClickOn(page, 'AFISMA');
    await waitForNode(page, ['dialog', 'AFISMA']);
    await settle();
    expect(await findNodes(page, ['toolbar'])).toEqual([]);
  });

  test('on a word of no glossary, or outside the article, does nothing', async () => {
    await doubleClickOn(page, 'airfield');
    await settle();
    await doubleClickOn(page, 'ECOWAS', '.signup');
    expect(await selected(page)).toBe('ECOWAS');
    await settle();
    expect(await findNodes(page, ['toolbar'])).toEqual([]);
  });

  test('where the page is switched off, does nothing', async () => {
    await doubleClickOn(page, 'Konna');
    await waitForNode(page, ['toolbar']);
    await extension.settings({ sitesOff: ['devex'] });
    await page.reload();
    await doubleClickOn(page, 'Konna');
    await settle();
    expect(await findNodes(page, ['toolbar'])).toEqual([]);
  });
});

describe('the toolbar', () => {
  test('comes for a passage with one term in it, and not for one with two', async () => {
    await dragOver(page, 'stopped the columns that took Konna on');
    await waitForNode(page, ['toolbar']);
    await dragOver(page, 'Kidal, Gao and Timbuktu');
    await settle();
    expect(await findNodes(page, ['toolbar'])).toEqual([]);
  });

  test('goes with the selection, on Escape, and when the page is scrolled on', async () => {
    await doubleClickOn(page, 'Konna');
    await waitForNode(page, ['toolbar']);
    await page.mouse.click(5, 300);
    await waitForNone(page, ['toolbar']);

    await doubleClickOn(page, 'Konna');
    await waitForNode(page, ['toolbar']);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['toolbar']);
    expect(await selected(page)).toBe('Konna');
    await settle();
    expect(await findNodes(page, ['toolbar'])).toEqual([]);

    await doubleClickOn(page, 'Kidal');
    await waitForNode(page, ['toolbar']);
    await settle();
    const { top } = await boxOf(page, await waitForNode(page, ['toolbar']));
    await page.mouse.wheel(0, 30);
    await expect.poll(async () => (await boxOf(page, await waitForNode(page, ['toolbar']))).top).toBe(top - 30);
    await page.mouse.wheel(0, 30);
    await waitForNone(page, ['toolbar']);
  });

  test('opens the card for the keyboard where its button is pressed by a key', async () => {
    await doubleClickOn(page, 'Konna');
    await focusOn(page, ['button', 'Explain']);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'Konna'])).focused).toBe(true);
  });

  test('does not come for events that the page has made up', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('article p') as HTMLElement;
      text.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      for (const type of ['selectionchange', 'pointerup', 'click']) document.dispatchEvent(new Event(type));
    });
    await settle();
    expect(await findNodes(page, ['toolbar'])).toEqual([]);
  });
});

describe.each([
  ['the command', () => extension.command('explain-selection', page)],
  ['the context menu', () => extension.chooseInMenu(page)],
])('%s', (_, ask) => {
  test('opens the card of the selected word, gives it focus, and gives focus back', async () => {
    const link = page.locator('article a').first();
    await link.focus();
    const before = await focused();
    await page.evaluate(selectWords, 'Konna');
    await ask();
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'Konna'])).focused).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['dialog']);
    expect(await focused()).toBe(before);
  });

  test('opens the card of the word that has the caret', async () => {
    await clickOnWords(page, 'Sévaré');
    await ask();
    await waitForNode(page, ['dialog', 'Mopti']);
  });

  test('says of a word of no glossary that it is in none', async () => {
    await doubleClickOn(page, 'airfield');
    await ask();
    await expect.poll(() => statusOf(page)).toBe('“airfield” is in none of your glossaries.');
    expect(await findNodes(page, ['dialog'])).toEqual([]);
  });

  test('says so where nothing is selected, and where it is outside the article', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await ask();
    await expect.poll(() => statusOf(page)).toBe('Select a word first.');
    await doubleClickOn(page, 'ECOWAS', '.signup');
    await ask();
    await expect.poll(() => statusOf(page)).toBe('Only words of the article itself are explained.');
  });
});

test('the item is in the context menu of what is selected on the two sites', async () => {
  const created = await extension.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        contextMenus: { update(id: string, change: object): Promise<void> };
        runtime: { getManifest(): { permissions: string[] } };
      };
    };
    // Of an item that is not there, the browser says so.
    await chrome.contextMenus.update('explain-selection', {});
    return chrome.runtime.getManifest().permissions;
  });
  expect(created).toContain('contextMenus');
});
