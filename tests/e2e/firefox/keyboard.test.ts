import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pressShortcut } from '../setup/firefox/extension.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { findNodes, focusOn, waitForNode, waitForNone } from '../setup/firefox/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('the keyboard in Firefox', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  beforeEach(async () => {
    page = await firefox.openArticle(DEVEX);
    await waitForNode(page, ['button', /terms explained/]);
  });
  afterEach(() => firefox.closeTabs());

  const card = () => waitForNode(page, ['dialog']);

  /** Steps forward until a term's card is open. */
  async function stepTo(headword: string): Promise<void> {
    let number = 0;
    do {
      await pressShortcut(page, 'J');
      number++;
      await expect.poll(async () => (await card()).description).toMatch(new RegExp(`Term ${number} of \\d+\\.$`));
    } while ((await card()).name !== headword);
  }

  describe('Alt+Shift+J and Alt+Shift+K', () => {
    test('open the first term’s card, give it focus and say which it is', async () => {
      await pressShortcut(page, 'J');
      await expect.poll(async () => (await card()).focused).toBe(true);
      expect((await card()).description).toMatch(/Term 1 of \d+\.$/);
    });

    test('go on from the open card, and back', async () => {
      await pressShortcut(page, 'J');
      const { name } = await card();
      await pressShortcut(page, 'J');
      await expect.poll(async () => (await card()).description).toMatch(/Term 2 of/);
      await pressShortcut(page, 'K');
      await expect.poll(async () => (await card()).name).toBe(name);
    });
  });

  describe('Escape', () => {
    test('closes the card and gives focus back to where it was', async () => {
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML);
      await page.evaluate(() => document.querySelectorAll('a')[3]?.focus());
      const before = await focused();
      expect(before).toMatch(/^<a /);
      await stepTo('ECOWAS');
      await page.keyboard.press('Escape');
      await waitForNone(page, ['dialog']);
      expect(await focused()).toBe(before);
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
      await waitForNode(page, ['navigation', 'Glossator']);
      const marked = await page.evaluate(() => CSS.highlights.get('glossator-term')?.size ?? 0);
      expect(marked).toBeGreaterThan(0);
      expect((await waitForNode(page, ['button', /explained/])).name).toMatch(/^\d+ terms explained\. Show the list$/);
    });

    test('opens the list, from which a term’s card opens', async () => {
      await focusOn(page, ['button', /terms explained/]);
      await page.keyboard.press('Enter');
      expect((await waitForNode(page, ['dialog', 'Terms'])).text).toContain('ECOWAS');
      await focusOn(page, ['button', /^ECOWAS/]);
      await page.keyboard.press('Enter');
      await waitForNode(page, ['dialog', 'ECOWAS']);
      expect(await findNodes(page, ['dialog', 'Terms'])).toEqual([]);
    });
  });
});
