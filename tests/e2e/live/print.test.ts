import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/driver/chromium.ts';
import { servePages } from '../../../scripts/driver/pages.ts';
import { openCard } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { ROAD, ROAD_TERMS, serveLivePages, visit, wordsOn } from '../setup/live.ts';
import { waitForNode } from '../setup/overlay.ts';
import { allPages, DEVEX } from '../setup/pages.ts';
import { print, squeezed, type Printed } from '../setup/pdf.ts';
import { unfoldSettings } from '../setup/popup.ts';

const viewport = { width: 1280, height: 900 };
let extension: Extension;
let bare: BrowserContext;

beforeAll(async () => {
  extension = await launchExtension({ viewport });
  bare = await launchChromium({ headless: true, offline: true, viewport });
  await servePages(bare, allPages);
  await Promise.all([extension.context, bare].map(serveLivePages));
});
afterEach(() => extension.reset());
afterAll(() => Promise.all([extension.close(), bare.close()]));

async function printedWithoutUs(url: string): Promise<Printed> {
  const page = await bare.newPage();
  await page.goto(url);
  const printed = await print(page);
  await page.close();
  return printed;
}

/** As if the reader had switched it on before. */
function askForExplanations(more: object = {}): Promise<void> {
  const chosen: object = { printExplanations: true, ...more };
  return extension.settings(chosen);
}

/** What is on paper beyond the article, which has to be there as it is without us. */
async function printedByUs(page: Page): Promise<string> {
  const { text } = await print(page);
  const article = (await printedWithoutUs(page.url())).text;
  expect(text.slice(0, article.length)).toBe(article);
  return text.slice(article.length);
}

test('the reader of the file sees what is on paper', async () => {
  const { text, lines } = await printedWithoutUs(ROAD);
  expect(text).toContain(squeezed('Officials of ECOWAS had set the money aside in a fund for such cases.'));
  // The links at the top and bottom of the page are underlined.
  expect(lines).toBe(3);
});

describe('unless the reader asks for it, nothing of ours is on paper', () => {
  test('where terms are marked', async () => {
    const page = await extension.openArticle(ROAD);
    await waitForNode(page, ['button', /explained/]);
    expect(await print(page)).toEqual(await printedWithoutUs(ROAD));
  });

  test('where a card is open', async () => {
    const page = await extension.openArticle(ROAD);
    await openCard(page, 'ECOWAS');
    expect(await print(page)).toEqual(await printedWithoutUs(ROAD));
    // Printing is over, and the screen is as it was.
    await waitForNode(page, ['dialog', 'ECOWAS']);
    expect(await wordsOn(page)).toEqual(ROAD_TERMS);
  });
});

describe('where the reader asks for explanations on paper', () => {
  test('every marked term is explained once at the end, in text order, and the text has no numbers', async () => {
    await askForExplanations();
    const page = await extension.openArticle(ROAD);
    // What is printed is ready as soon as the page has had a moment to spare.
    await page.waitForSelector('glossator-overlay', { state: 'attached' });
    const notes = await printedByUs(page);
    const heads = [...notes.matchAll(/(OBE|ECOWAS|Africom)\]/g)].map(([, head]) => head);
    expect(heads).toEqual(ROAD_TERMS);
    expect(notes).toMatch(/OBE\].*overtakenbyevents.*ECOWAS\].*WestAfrica.*Africom\]/is);
    expect(notes).not.toMatch(/\d\W*(?:OBE|ECOWAS|Africom)\]/);
  });

  test('the marks are on paper too, all of them, though the window shows only some', async () => {
    await askForExplanations();
    const page = await extension.openArticle(ROAD);
    await page.setViewportSize({ width: 1280, height: 150 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => wordsOn(page)).not.toContain('Africom');
    const { lines } = await print(page);
    expect(lines - (await printedWithoutUs(ROAD)).lines).toBeGreaterThanOrEqual(ROAD_TERMS.length);
    await page.setViewportSize(viewport);
  });

  test('an open card and the way to the list are not', async () => {
    await askForExplanations();
    const page = await extension.openArticle(ROAD);
    await openCard(page, 'ECOWAS');
    const notes = await printedByUs(page);
    expect(notes).toContain('ECOWAS]');
    expect(notes).not.toMatch(/Addnote|Iknowthis|termsexplained/);
  });

  test('a term that is marked several times is explained once', async () => {
    await askForExplanations({ level: 'all' });
    const page = await extension.openArticle(DEVEX);
    // What is printed is ready as soon as the page has had a moment to spare.
    await page.waitForSelector('glossator-overlay', { state: 'attached' });
    const notes = await printedByUs(page);
    expect(notes.match(/ECOWAS\]/g)).toHaveLength(1);
    expect(notes).toMatch(/OBE\].*post-kinetic\]/s);
  });

  test('after the next article has come, its terms are explained and no others', async () => {
    await askForExplanations();
    const page = await extension.openArticle(ROAD);
    await visit(page, { to: 'grain' });
    await expect.poll(async () => (await wordsOn(page))[0]).toBe('DFID');
    const heads = [...(await print(page)).text.matchAll(/(OBE|Africom|DFID|MINUSMA|AQIM|ECOWAS)\]/g)];
    expect(heads.map(([, head]) => head)).toEqual(['DFID', 'MINUSMA', 'AQIM', 'ECOWAS']);
  });

  test('nothing is on the screen, or told to assistive programs, of what is for paper', async () => {
    await askForExplanations();
    const page = await extension.openArticle(ROAD);
    await print(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    expect(told.filter((name) => /ECOWAS\]|overtaken by events/.test(name))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_000);
  });
});

test('the popup offers it, and keeps the choice', async () => {
  const page = await extension.openArticle(ROAD);
  const popup = await extension.popupFor(page);
  await unfoldSettings(popup);
  const choice = popup.getByRole('switch', { name: 'Print explanations with the article' });
  await expect.poll(() => choice.count()).toBe(1);
  expect(await choice.isChecked()).toBe(false);
  await choice.setChecked(true, { force: true });
  await page.bringToFront();
  await expect.poll(async () => (await print(page)).text).toContain('ECOWAS]');
  await popup.reload();
  await unfoldSettings(popup);
  expect(await choice.isChecked()).toBe(true);
});
