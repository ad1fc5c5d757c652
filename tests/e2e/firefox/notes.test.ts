import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/firefox/actions.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { wordsMarkedOn } from '../setup/firefox/marks.ts';
import { cardText, clickOn, noteText, statusOf, waitForNode } from '../setup/firefox/overlay.ts';
import { popupFor, textOf } from '../setup/firefox/popup.ts';
import { CGD, DEVEX } from '../setup/pages.ts';

const NOTE = 'Ask Ama who pays: 15 members then, not 12.';

describe.skipIf(hasNoFirefox)('a note on ECOWAS in Firefox', () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'glossator-notes-'));
  let firefox: Firefox;

  // An extension that is loaded for the time being leaves nothing behind unless it is asked to.
  const preferences = {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  const launch = async () => {
    firefox = await launchFirefox({ userDataDir, preferences, viewport: { width: 1280, height: 2_000 } });
  };
  beforeAll(launch);
  afterAll(async () => {
    await firefox?.close();
    rmSync(userDataDir, { recursive: true, force: true });
  });

  test('is saved as it is typed, and shown at once in another tab', async () => {
    const other = await firefox.openArticle(DEVEX);
    const page = await firefox.openArticle(DEVEX);
    await typeNote(page, 'ECOWAS', NOTE);
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    await other.bringToFront();
    await expect.poll(() => wordsMarkedOn(other, ['glossator-note-1'])).toEqual(['ECOWAS']);
  });

  test('is there after the browser has been closed and opened again', async () => {
    await firefox.close();
    await launch();
    const page = await firefox.openArticle(DEVEX);
    await openCard(page, 'ECOWAS');
    expect(await cardText(page, 'ECOWAS')).toContain(NOTE);
    await waitForNode(page, ['button', 'Edit note']);
  });

  test('is there on the original at CGD, and in its popup', async () => {
    const page = await firefox.openArticle(CGD);
    await openCard(page, 'ECOWAS');
    expect(await cardText(page, 'ECOWAS')).toContain(NOTE);
    expect(await wordsMarkedOn(page, ['glossator-note-1'])).toEqual(['ECOWAS']);
    const popup = await popupFor(page);
    await expect.poll(() => textOf(popup, '#notes')).toContain(NOTE);
  });

  test('can be edited on the other copy', async () => {
    const page = await firefox.openArticle(CGD);
    await openCard(page, 'ECOWAS');
    await clickOn(page, ['button', 'Edit note']);
    await expect.poll(() => noteText(page)).toBe(NOTE);
    await page.keyboard.type(' She said twelve.');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    const again = await firefox.openArticle(DEVEX);
    await openCard(again, 'ECOWAS');
    expect(await cardText(again, 'ECOWAS')).toContain(`${NOTE} She said twelve.`);
  });

  test('that was deleted is gone from the other copy, and comes back by Undo', async () => {
    const page = await firefox.openArticle(CGD);
    const other = await firefox.openArticle(DEVEX);
    const noted = () => wordsMarkedOn(other, ['glossator-note-1']);
    await expect.poll(noted).toEqual(['ECOWAS']);
    await openCard(page, 'ECOWAS');
    await clickOn(page, ['button', 'Edit note']);
    await clickOn(page, ['button', 'Delete']);
    await expect.poll(noted).toEqual([]);
    await clickOn(page, ['button', 'Undo']);
    await expect.poll(noted).toEqual(['ECOWAS']);
    const popup = await popupFor(other);
    await expect.poll(() => textOf(popup, '#notes')).toContain(NOTE);
  });
});
