import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { bringMarkIntoView, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { findNodes, noteText, statusOf, waitForNode, waitForNone } from '../setup/firefox/overlay.ts';
import { buildWithoutCommands, preferences, SCREEN, tapOn } from '../setup/firefox/phone.ts';
import { popupFor, textOf } from '../setup/firefox/popup.ts';
import { DEVEX } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('on a phone', () => {
  const extension = buildWithoutCommands();
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox({ extension, preferences, viewport: SCREEN });
    page = await firefox.openArticle(DEVEX);
  });
  beforeEach(() => page.bringToFront());
  afterAll(async () => {
    await firefox?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  async function openCardOf(words: string): Promise<void> {
    const { x, y } = await bringMarkIntoView(page, words);
    await page.touchscreen.tap(x, y);
    await waitForNode(page, ['tooltip', words]);
    await page.touchscreen.tap(x, y);
    await waitForNode(page, ['dialog', words]);
  }

  test('is 360 pixels wide, and pointed at with a finger only', async () => {
    const look = () => ({ width: innerWidth, mouse: matchMedia('(any-pointer: fine)').matches });
    expect(await page.evaluate(look)).toEqual({ width: 360, mouse: false });
  });

  test('a tap on a mark gives the glance as a sheet, a second tap the card, and Close ends it', async () => {
    const mark = await bringMarkIntoView(page, 'OBE');
    await page.touchscreen.tap(mark.x, mark.y);
    const sheet = (await waitForNode(page, ['tooltip', 'OBE'])).box;
    expect(sheet.left).toBeGreaterThanOrEqual(0);
    expect(sheet.right).toBeLessThanOrEqual(SCREEN.width);
    expect(sheet.right - sheet.left).toBeGreaterThan(300);
    expect(sheet.top >= mark.bottom || sheet.bottom <= mark.top).toBe(true);

    await page.touchscreen.tap(mark.x, mark.y);
    const card = (await waitForNode(page, ['dialog', 'OBE'])).box;
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(SCREEN.width);
    expect(await findNodes(page, ['tooltip'])).toEqual([]);

    await tapOn(page, ['button', 'Close']);
    await waitForNone(page, ['dialog']);
  });

  test('a tap elsewhere takes the glance away', async () => {
    const { x, y, top } = await bringMarkIntoView(page, 'OBE');
    await page.touchscreen.tap(x, y);
    await waitForNode(page, ['tooltip', 'OBE']);
    await page.touchscreen.tap(5, top - 60);
    await waitForNone(page, ['tooltip']);
  });

  test('controls of the card are large enough for a finger', async () => {
    await openCardOf('OBE');
    const buttons = await findNodes(page, ['button']);
    const small = buttons.filter(({ box }) => box.right - box.left < 24 || box.bottom - box.top < 24);
    expect(buttons.length).toBeGreaterThan(2);
    expect(small.map(({ name }) => name)).toEqual([]);
    await tapOn(page, ['button', 'Close']);
    await waitForNone(page, ['dialog']);
  });

  test('a note is written and saved, without the API for shortcuts', async () => {
    await openCardOf('Africom');
    await tapOn(page, ['button', 'Add note']);
    await waitForNode(page, ['textbox', 'Note']);
    await page.keyboard.type('In Stuttgart.');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    expect(await noteText(page)).toBe('In Stuttgart.');
    await expect.poll(() => wordsMarkedOn(page, ['glossator-note-1'])).toEqual(['Africom']);
    await tapOn(page, ['button', 'Close']);
  });

  test('the popup as a page of its own fits the screen, and leads back to a term', async () => {
    const popup = await popupFor(page);
    expect(await textOf(popup, '#notes')).toContain('In Stuttgart.');
    const { shown, whole } = await popup.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return { shown: clientWidth, whole: scrollWidth };
    });
    expect(shown).toBeLessThanOrEqual(SCREEN.width);
    expect(whole).toBe(shown);
    const row = await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('#terms button')];
      const found = rows.find(({ innerText }) => innerText.startsWith('Captain Sonogo'));
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await popup.touchscreen.tap(row.x, row.y);
    await waitForNode(page, ['dialog', 'Amadou Sanogo']);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    const isThere = () => popup.evaluate(() => true).catch(() => false);
    await expect.poll(isThere).toBe(false);
  });
});
