import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { marksOn, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { waitForNode } from '../setup/firefox/overlay.ts';
import { choose, popupFor, press, textOf, textsOf } from '../setup/firefox/popup.ts';
import { CGD, DEVEX } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('the popup in Firefox on the Devex copy', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox({ viewport: { width: 1280, height: 6_000 } });
  });
  afterEach(() => firefox.closeTabs());
  afterAll(() => firefox?.close());

  async function openBoth(): Promise<{ page: Page; popup: Page }> {
    const page = await firefox.openArticle(DEVEX);
    return { page, popup: await popupFor(page) };
  }

  const markCount = async (page: Page) => (await marksOn(page)).length;

  test('says what the page is and that it is a copy, and leads to the original', async () => {
    const { popup } = await openBoth();
    expect(await textOf(popup, 'h1')).toBe('Opinion: France has bought Mali time. Who pays for the rest?');
    const head = await textOf(popup, 'main header');
    expect(head).toContain('Ines Calloway');
    expect(head).toContain('Center for Global Development (CGD)');
    expect(head).toContain('You are on the Devex copy');
    await popup.locator('a ::-p-text(Open the original at CGD)').click();
    await expect.poll(async () => (await firefox.browser.pages()).map((page) => page.url())).toContain(CGD);
  });

  test('gives three key sentences in the words of the article', async () => {
    const { page, popup } = await openBoth();
    const sentences = await textsOf(popup, '#words li > :first-child');
    expect(sentences).toHaveLength(3);
    const article = (await textOf(page, 'main')).replaceAll(/\s+/g, ' ');
    for (const sentence of sentences) expect(article).toContain(sentence.replaceAll(/\s+/g, ' '));
  });

  test('lists the marked terms in text order with their glosses, and leads to one', async () => {
    const { page, popup } = await openBoth();
    const rows = await textsOf(popup, '#terms .term-rows button');
    expect(rows).toEqual((await wordsMarkedOn(page)).map((words) => `${words}]`));
    expect(await textOf(popup, '#terms')).toContain('No longer relevant, because things have moved on.');
    await press(popup, 'ECOWAS');
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'ECOWAS'])).focused).toBe(true);
  });

  test('copies a citation, and says so', async () => {
    const { popup } = await openBoth();
    await press(popup, 'Copy citation');
    await press(popup, 'Chicago');
    await expect.poll(() => textOf(popup, 'header output')).toBe('Copied as Chicago.');
  });

  test('changes at once how much is marked', async () => {
    const { page, popup } = await openBoth();
    const key = await markCount(page);
    await choose(popup, 'All');
    await expect.poll(() => markCount(page)).toBeGreaterThan(key);
    await choose(popup, 'Off');
    await expect.poll(() => markCount(page)).toBe(0);
    await choose(popup, 'Key');
    await expect.poll(() => markCount(page)).toBe(key);
  });

  test('switches this page off, and the site, and keeps it so', async () => {
    const { page, popup } = await openBoth();
    await choose(popup, 'On this page');
    await expect.poll(() => markCount(page)).toBe(0);
    await page.reload();
    expect(await textOf(await popupFor(page), 'h1')).toContain('France has bought Mali time');
    expect(await markCount(page)).toBe(0);
    await choose(popup, 'On this page');
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);

    await choose(popup, 'On devex.com');
    await expect.poll(() => markCount(page)).toBe(0);
    expect(await markCount(await firefox.openArticle(CGD))).toBeGreaterThan(0);
  });
});
