import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/driver/chromium.ts';
import { servePages } from '../../scripts/driver/pages.ts';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { waitForNone } from './setup/overlay.ts';
import { allPages, DEVEX } from './setup/pages.ts';

let extension: Extension;
let bare: BrowserContext;

beforeAll(async () => {
  extension = await launchExtension();
  bare = await launchChromium({ headless: true, offline: true, viewport: { width: 1280, height: 900 } });
  await servePages(bare, allPages);
});
afterAll(() => Promise.all([extension.close(), bare.close()]));

/** The page's own nodes, and the names on its global object. */
function ownState(page: Page): Promise<{ html: string; globals: string[] }> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector(':scope > glossator-overlay')?.remove();
    return { html: copy.outerHTML, globals: Object.getOwnPropertyNames(window).toSorted() };
  });
}

async function stateWithoutUs(url: string) {
  const page = await bare.newPage();
  await page.goto(url);
  await page.waitForTimeout(300);
  const state = await ownState(page);
  await page.close();
  return state;
}

describe('a page’s own nodes and globals are the same with and without the extension', () => {
  test.each(allPages.map(({ url }) => url))('at %s', async (url) => {
    const page = await extension.open(url);
    await page.waitForTimeout(1_500);
    expect(await ownState(page)).toEqual(await stateWithoutUs(url));
    await page.close();
  });

  test('after a card has been opened and closed', async () => {
    const page = await extension.openArticle(DEVEX);
    await openCard(page, 'OBE');
    await page.keyboard.press('Escape');
    await waitForNone(page, ['dialog']);
    expect(await ownState(page)).toEqual(await stateWithoutUs(DEVEX));
  });
});

test('the host of the overlay is the only thing of ours in the document', async () => {
  const page = await extension.openArticle(DEVEX);
  await page.waitForSelector('glossator-overlay', { state: 'attached' });
  expect(await page.locator('glossator-overlay').count()).toBe(1);
  expect(
    await page.evaluate(() => document.querySelector('glossator-overlay')?.parentElement === document.documentElement),
  ).toBe(true);
});

test('nothing is asked of the network but the page itself', async () => {
  const asked: string[] = [];
  const listener = (request: { url(): string }) => void asked.push(request.url());
  extension.context.on('request', listener);
  const page = await extension.openArticle(DEVEX);
  await openCard(page, 'OBE');
  extension.context.off('request', listener);
  const outside = asked.filter((url) => !/^(data|chrome-extension|blob):/.test(url));
  expect(outside).toEqual([DEVEX]);
});
