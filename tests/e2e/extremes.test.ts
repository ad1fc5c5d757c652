/** Cards larger than any that we write, in windows smaller than most: all of each can be read and pressed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHarness } from './setup/axe.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { clickOn, inTree, waitForNode, waitForNone } from './setup/overlay.ts';
import { sessionOf } from './setup/own-world.ts';

let extension: Extension;
let page: Page;
let address: string;

beforeAll(async () => {
  extension = await launchExtension();
  address = (await serveHarness(extension.context))('overlay', 'light');
  page = await extension.context.newPage();
});
afterAll(() => extension.close());

interface Layout {
  name: string;
  width: number;
  height: number;
  /** The reader’s default font size, in px. */
  font?: number;
  query?: string;
}

const LAYOUTS: Layout[] = [
  { name: 'a desktop’s window', width: 1_280, height: 900 },
  { name: 'a window enlarged fourfold', width: 320, height: 256 },
  { name: 'a window enlarged fourfold, with large text', width: 320, height: 256, font: 24 },
  { name: 'a page from right to left', width: 1_280, height: 900, query: '&direction=rtl' },
  { name: 'a page whose root is 62.5 %', width: 1_280, height: 900, query: '&root=62.5%25' },
  { name: 'a window with text twice as large', width: 1_280, height: 900, font: 32 },
];
const CARDS = ['gloss', 'headword', 'senses', 'note'];

async function openSample({ width, height, font = 16, query = '' }: Layout, card: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await (await sessionOf(page)).send('Page.setFontSizes', { fontSizes: { standard: font } });
  await page.mouse.move(2, 2);
  await page.goto(`${address}&card=${card}${query}`);
}

/** What of the sheet that is open cannot be read or pressed, at its begin or at its end. */
async function outOfReach(): Promise<string[]> {
  // It rises by 2 px as it appears.
  await page.waitForTimeout(250);
  return inTree(
    page,
    `const wrong = [];
    const sheet = this.querySelector('.gl-sheet');
    const { left, top, right, bottom } = sheet.getBoundingClientRect();
    const { clientWidth, scrollWidth } = document.documentElement;
    if (left < 0 || top < 0 || right > clientWidth || bottom > innerHeight) wrong.push('the sheet: out of the window');
    if (scrollWidth > clientWidth) wrong.push('the page: scrolls sideways');
    // Of an earlier note, two lines are shown; the editor has the whole.
    for (const element of sheet.querySelectorAll('div, p, dd, li, button, a, textarea')) {
      const about = element.className + ' "' + element.textContent.slice(0, 20) + '"';
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) wrong.push(about + ': scrolls sideways');
      if (element.localName === 'div' || element.matches('.gl-note') || element.getClientRects().length === 0) continue;
      for (const end of ['start', 'end']) {
        element.scrollIntoView({ block: element.offsetHeight > 60 ? end : 'nearest' });
        const boxes = element.getClientRects();
        const box = end === 'start' ? boxes[0] : boxes[boxes.length - 1];
        const inset = Math.min(6, box.height / 2);
        const y = end === 'start' ? box.top + inset : box.bottom - inset;
        const hit = this.elementFromPoint((box.left + box.right) / 2, y);
        const isThere = hit && (element.contains(hit) || (element.localName !== 'button' && sheet.contains(hit) && hit.contains(element)));
        if (!isThere) wrong.push(about + ': out of reach at its ' + end);
      }
    }
    return wrong;`,
  );
}

/** Brings a button of the card into view and presses it. */
async function press(name: string): Promise<void> {
  await inTree(
    page,
    `for (const each of this.querySelectorAll('button')) {
      if ((each.ariaLabel ?? each.innerText) === ${JSON.stringify(name)}) each.scrollIntoView({ block: 'nearest' });
    }`,
  );
  await clickOn(page, ['button', name]);
}

describe.each(LAYOUTS)('in $name', (layout) => {
  test.each(CARDS)('a card with far too much of one thing: %s', async (card) => {
    await openSample(layout, card);
    const { x, y } = (await page.locator('#word').boundingBox())!;
    await page.mouse.move(x + 10, y + 6, { steps: 6 });
    await waitForNode(page, ['tooltip']);
    expect(await outOfReach()).toEqual([]);

    await page.mouse.move(2, 2);
    await page.evaluate(() => (globalThis as unknown as { openCard(): void }).openCard());
    await waitForNode(page, ['dialog']);
    if (card === 'senses') await press('200 other senses');
    expect(await outOfReach()).toEqual([]);

    await press(card === 'note' ? 'Edit note' : 'Add note');
    await waitForNode(page, ['textbox', 'Note']);
    expect(await outOfReach()).toEqual([]);

    await press('Pin');
    await waitForNone(page, ['dialog']);
    await waitForNode(page, ['complementary']);
    expect(await outOfReach()).toEqual([]);
    await press('Close');
    await waitForNone(page, ['complementary']);
  });
});
