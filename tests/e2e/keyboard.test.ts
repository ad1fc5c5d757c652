import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { overlayTree, focusOn, textOf, waitForNode, waitForNone } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';

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

/** Steps forward until a term's card is open. */
async function stepTo(headword: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await extension.command('next-term', page);
    await page.waitForTimeout(150);
    if ((await overlayTree(page)).some(({ role, name }) => role === 'dialog' && name === headword)) return;
  }
  throw new Error(`No step led to ${headword}.`);
}

describe('the command for the next term', () => {
  test('opens the first term’s card, gives it focus and says which it is', async () => {
    await extension.command('next-term', page);
    const card = await waitForNode(page, ['dialog']);
    await expect.poll(async () => (await waitForNode(page, ['dialog'])).focused).toBe(true);
    expect(card.description).toMatch(/Term 1 of \d+\.$/);
  });

  test('goes on from the open card, and the other command goes back', async () => {
    await extension.command('next-term', page);
    const first = await waitForNode(page, ['dialog']);
    await extension.command('next-term', page);
    await expect.poll(async () => (await waitForNode(page, ['dialog'])).description).toMatch(/Term 2 of/);
    await extension.command('previous-term', page);
    await expect.poll(async () => (await waitForNode(page, ['dialog'])).name).toBe(first.name);
  });

  test('is heard while the page is still coming', async () => {
    const coming = await extension.context.newPage();
    await coming.goto(DEVEX, { waitUntil: 'commit' });
    await extension.command('next-term', coming);
    expect((await waitForNode(coming, ['dialog'])).description).toMatch(/Term 1 of \d+\.$/);
  });
});

describe('Escape', () => {
  test('closes the card and gives focus back to where it was', async () => {
    await page.locator('a').nth(3).focus();
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await stepTo('ECOWAS');
    await page.keyboard.press('Escape');
    await waitForNone(page, ['dialog']);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
  });

  test('leaves the next Tab to the first control after the term, where nothing had focus', async () => {
    await stepTo('OBE');
    await page.keyboard.press('Escape');
    await waitForNone(page, ['dialog']);
    await page.keyboard.press('Tab');
    const { focused, expected } = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && !/\bOBE\b/.test(texts.currentNode.textContent ?? ''));
      const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')];
      const isAfter = (control: Node) =>
        texts.currentNode.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
      const next = controls.find((control) => isAfter(control) && control.checkVisibility());
      return { focused: document.activeElement?.outerHTML, expected: next?.outerHTML };
    });
    expect(focused).toBe(expected);
  });
});

describe('the way to the list', () => {
  test('is a button that says how many terms are explained', async () => {
    const marked = await page.evaluate(() => CSS.highlights.get('glossator-term')?.size ?? 0);
    expect(marked).toBeGreaterThan(0);
    expect((await waitForNode(page, ['navigation', 'Glossator'])).role).toBe('navigation');
    expect((await waitForNode(page, ['button', /explained/])).name).toMatch(/^\d+ terms explained\. Show the list$/);
  });

  test('opens the list, from which a term’s card opens, all by keyboard', async () => {
    await focusOn(page, ['button', /terms explained/]);
    await page.keyboard.press('Enter');
    const list = await waitForNode(page, ['dialog', 'Terms']);
    expect(await textOf(page, list)).toContain('ECOWAS');
    await focusOn(page, ['button', /^ECOWAS/]);
    await page.keyboard.press('Enter');
    await waitForNode(page, ['dialog', 'ECOWAS']);
    await waitForNone(page, ['dialog', 'Terms']);
  });
});
