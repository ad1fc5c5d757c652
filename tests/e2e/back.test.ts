import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { openCard, typeNote } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { statusOf, textOf, waitForNode } from './setup/overlay.ts';
import { CGD, DEVEX } from './setup/pages.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ keepsPages: true, viewport: { width: 1280, height: 3_000 } });
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** As a link does: the page that is left goes to the cache. After the call, which would die with the page. */
async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }));
    setTimeout(() => (location.href = address));
  }, url);
  await page.waitForURL(url);
}

/** No `load` is fired on a page that comes back, so its own `pageshow` is waited for. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  const cameBack = () => page.evaluate(() => (globalThis as { cameBack?: boolean }).cameBack).catch(() => undefined);
  await expect.poll(cameBack).toBe(true);
}

const savedAt = /^Saved \d\d:\d\d$/m;

describe('a page that was left and comes back from the browser’s cache', () => {
  test('shows the note that was made meanwhile', async () => {
    const page = await extension.openArticle(DEVEX);
    await follow(page, CGD);
    const other = await extension.openArticle(CGD);
    await typeNote(other, 'ECOWAS', 'Made while you were away.');
    await expect.poll(() => statusOf(other)).toMatch(savedAt);
    await page.bringToFront();
    await goBack(page);
    await expect
      .poll(async () => (await marksOn(page, ['glossator-note-1'])).map(({ text }) => text))
      .toEqual(['ECOWAS']);
  });

  test('goes on saving the note that was being written', async () => {
    const page = await extension.openArticle(DEVEX);
    await typeNote(page, 'Africom', 'In Stuttgart');
    await follow(page, CGD);
    await goBack(page);
    await waitForNode(page, ['textbox', 'Note']);
    await page.keyboard.type(', says the text.');
    await expect.poll(() => statusOf(page)).toMatch(savedAt);
    const other = await extension.openArticle(DEVEX);
    await openCard(other, 'Africom');
    expect(await textOf(other, await waitForNode(other, ['dialog', 'Africom']))).toContain(
      'In Stuttgart, says the text.',
    );
  });
});

test('a page that is left at once keeps the last words typed on it', async () => {
  const page = await extension.openArticle(DEVEX);
  await typeNote(page, 'AFISMA', 'Not before September.');
  await follow(page, CGD);
  await expect
    .poll(async () => {
      const popup = await extension.popupFor(page);
      const notes = await popup.locator('#notes').innerText();
      await popup.close();
      return notes;
    })
    .toContain('Not before September.');
});
