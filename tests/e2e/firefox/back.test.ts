import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/firefox/actions.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { wordsMarkedOn } from '../setup/firefox/marks.ts';
import { cardText, statusOf, waitForNode } from '../setup/firefox/overlay.ts';
import { popupFor, textOf } from '../setup/firefox/popup.ts';
import { CGD, DEVEX } from '../setup/pages.ts';

const savedAt = /^Saved \d\d:\d\d$/m;

/** As a link does: the page that is left goes to the cache. After the call, which would die with the page. */
async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }));
    setTimeout(() => (location.href = address));
  }, url);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe(url);
}

/** No `load` is fired on a page that comes back, so its own `pageshow` is waited for. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  const cameBack = () => page.evaluate(() => (globalThis as { cameBack?: boolean }).cameBack).catch(() => undefined);
  await expect.poll(cameBack).toBe(true);
}

describe.skipIf(hasNoFirefox)('in Firefox a page that was left and comes back from the cache', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ viewport: { width: 1280, height: 3_000 } });
  });
  afterEach(() => firefox.closeTabs());
  afterAll(() => firefox?.close());

  test('shows the note that was made meanwhile', async () => {
    const page = await firefox.openArticle(DEVEX);
    await follow(page, CGD);
    const other = await firefox.openArticle(CGD);
    await typeNote(other, 'ECOWAS', 'Made while you were away.');
    await expect.poll(() => statusOf(other)).toMatch(savedAt);
    await page.bringToFront();
    await goBack(page);
    await expect.poll(() => wordsMarkedOn(page, ['glossator-note-1'])).toEqual(['ECOWAS']);
  });

  test('goes on saving the note that was being written', async () => {
    const page = await firefox.openArticle(DEVEX);
    await typeNote(page, 'Africom', 'In Stuttgart');
    await follow(page, CGD);
    await goBack(page);
    await waitForNode(page, ['textbox', 'Note']);
    await page.keyboard.type(', says the text.');
    await expect.poll(() => statusOf(page)).toMatch(savedAt);
    const other = await firefox.openArticle(DEVEX);
    await openCard(other, 'Africom');
    expect(await cardText(other, 'Africom')).toContain('In Stuttgart, says the text.');
  });

  test('had kept its last words already when it was left at once', async () => {
    const page = await firefox.openArticle(DEVEX);
    await typeNote(page, 'AFISMA', 'Not before September.');
    await follow(page, CGD);
    const popup = await popupFor(page);
    await expect.poll(() => textOf(popup, '#notes')).toContain('Not before September.');
  });
});
