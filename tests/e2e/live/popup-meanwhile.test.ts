import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { FOLDS, serveLivePages } from '../setup/live.ts';
import { findNodes, waitForNode } from '../setup/overlay.ts';

let extension: Extension;
let page: Page;
let popup: Page;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
beforeEach(async () => {
  page = await extension.openArticle(FOLDS);
  popup = await extension.popupFor(page);
  await row('Africom').waitFor();
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

const row = (term: string) => popup.locator('#terms').getByRole('button', { name: term, exact: false });
const statusLine = () => popup.getByRole('status').innerText();

describe('while the popup is open', () => {
  test('a term whose passage the page has hidden is not led to, and the popup says why', async () => {
    await page.evaluate(() => document.querySelector('.middle')?.classList.add('folded'));
    await row('ECOWAS').click();
    await expect.poll(statusLine).toContain('not shown on the page now');
    expect(popup.isClosed()).toBe(false);
    await page.bringToFront();
    await page.waitForTimeout(500);
    expect(await findNodes(page, ['dialog'])).toEqual([]);
  });

  test('a term below text that has gone is led to all the same', async () => {
    await page.evaluate(() => document.querySelector('.middle')?.remove());
    await page.waitForTimeout(1_500);
    await row('Africom').click();
    await page.bringToFront();
    await waitForNode(page, ['dialog', 'Africom']);
  });

  test('a term below text that has come is led to all the same', async () => {
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'A column of MINUSMA has since passed the well, and its cook took the water for tea.';
      document.querySelector('.story')?.prepend(paragraph);
    });
    await page.waitForTimeout(1_500);
    await row('Africom').click();
    await page.bringToFront();
    await waitForNode(page, ['dialog', 'Africom']);
  });
});
