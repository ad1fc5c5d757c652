import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/firefox/actions.ts';
import { backgroundState, pressShortcut } from '../setup/firefox/extension.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { marksOn, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { cardText, clickOn, statusOf, waitForNode } from '../setup/firefox/overlay.ts';
import { choose, popupFor, textOf } from '../setup/firefox/popup.ts';
import { CGD, DEVEX } from '../setup/pages.ts';

/** Firefox stops an event page that has been idle for half a minute; here for half a second. */
const preferences = { 'extensions.background.idle.timeout': 500 };

describe.skipIf(hasNoFirefox)('after Firefox has stopped the event page', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox({ preferences, viewport: { width: 1280, height: 2_000 } });
  });
  afterAll(() => firefox?.close());

  async function hasStopped(): Promise<void> {
    await expect.poll(() => backgroundState(firefox.browser)).toBe('stopped');
  }

  test('an article is read', async () => {
    await hasStopped();
    page = await firefox.openArticle(DEVEX);
    expect(await wordsMarkedOn(page)).toContain('ECOWAS');
  });

  test('a note is saved, and shown by an article that is opened after the next stop', async () => {
    await hasStopped();
    await typeNote(page, 'ECOWAS', 'Written while nobody was there.');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    await hasStopped();
    const other = await firefox.openArticle(CGD);
    await openCard(other, 'ECOWAS');
    expect(await cardText(other, 'ECOWAS')).toContain('Written while nobody was there.');
  });

  test('a note goes on being saved while it is written', async () => {
    await page.bringToFront();
    await waitForNode(page, ['textbox', 'Note']);
    await hasStopped();
    await page.keyboard.type(' Still nobody.');
    await hasStopped();
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    await page.keyboard.press('Escape');
    await hasStopped();
    const popup = await popupFor(page);
    await expect.poll(() => textOf(popup, '#notes')).toContain('Written while nobody was there. Still nobody.');
  });

  test('the popup changes how much is marked', async () => {
    const marked = (await marksOn(page)).length;
    const popup = await popupFor(page);
    await hasStopped();
    await choose(popup, 'All');
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(marked);
    await hasStopped();
    await choose(popup, 'Key');
    await expect.poll(async () => (await marksOn(page)).length).toBe(marked);
  });

  test('a shortcut opens the first term’s card', async () => {
    const fresh = await firefox.openArticle(DEVEX);
    await hasStopped();
    await pressShortcut(fresh, 'J');
    expect((await waitForNode(fresh, ['dialog'])).description).toMatch(/Term 1 of \d+\.$/);
  });

  test('what the reader says to know loses its mark', async () => {
    const fresh = await firefox.openArticle(DEVEX);
    await openCard(fresh, 'OBE');
    await hasStopped();
    await clickOn(fresh, ['button', 'I know this']);
    await expect.poll(() => wordsMarkedOn(fresh)).not.toContain('OBE');
    await hasStopped();
    expect(await wordsMarkedOn(await firefox.openArticle(DEVEX))).not.toContain('OBE');
  });
});
