import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseInMenu, pressShortcut, setShortcut } from '../setup/firefox/extension.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { wordsMarkedOn } from '../setup/firefox/marks.ts';
import { clickOn, statusOf, waitForNode, waitForNone } from '../setup/firefox/overlay.ts';
import { DEVEX } from '../setup/pages.ts';
import { selectWords, showWords } from '../setup/select.ts';

describe.skipIf(hasNoFirefox)('an unmarked word in Firefox', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    await setShortcut(firefox.browser, 'explain-selection', 'Y');
  });
  afterAll(() => firefox?.close());

  beforeEach(async () => {
    page = await firefox.openArticle(DEVEX);
    await waitForNode(page, ['button', /terms explained/]);
  });
  afterEach(() => firefox.closeTabs());

  async function middleOf(words: string) {
    const { left, top, right, bottom } = await page.evaluate(showWords, [words, 'article'] as const);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  test('is explained by the button that a double-click brings', async () => {
    expect(await wordsMarkedOn(page)).not.toContain('Konna');
    const { x, y } = await middleOf('Konna');
    await page.mouse.click(x, y, { count: 2 });
    await waitForNode(page, ['toolbar', 'Selection']);
    await clickOn(page, ['button', 'Explain']);
    await waitForNode(page, ['dialog', 'Konna']);
    await waitForNone(page, ['toolbar']);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Konna');
  });

  test('is explained by the command, whose key the reader sets', async () => {
    await page.evaluate(selectWords, 'Konna');
    await pressShortcut(page, 'Y');
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'Konna'])).focused).toBe(true);
  });

  test('is explained by the item in the context menu', async () => {
    const { x, y } = await middleOf('Konna');
    await page.mouse.click(x, y, { count: 2 });
    expect(await chooseInMenu(page, { x, y })).toBe('Explain “Konna”');
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'Konna'])).focused).toBe(true);
  });

  test('is said to be in no glossary where it is in none', async () => {
    await page.evaluate(selectWords, 'airfield');
    await pressShortcut(page, 'Y');
    await expect.poll(() => statusOf(page)).toBe('“airfield” is in none of your glossaries.');
  });
});
