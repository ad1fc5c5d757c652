import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { openCard, typeNote } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { clickOn, noteText, statusOf, textOf, waitForNode, waitForNone } from './setup/overlay.ts';
import { CGD, DEVEX } from './setup/pages.ts';

const NOTE = 'Ask Ama who pays: 15 members then, not 12.';
const profile = mkdtempSync(join(tmpdir(), 'glossator-notes-'));
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ userDataDir: profile });
});
afterAll(async () => {
  await extension.close();
  rmSync(profile, { recursive: true, force: true });
});

const notedWords = async (page: Page) => (await marksOn(page, ['glossator-note-1'])).map(({ text }) => text);

async function scrollToBottom(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' }));
}

describe('a note on ECOWAS', () => {
  test('is saved as it is typed, and shown at once in another tab', async () => {
    const other = await extension.openArticle(DEVEX);
    const page = await extension.openArticle(DEVEX);
    await typeNote(page, 'ECOWAS', NOTE);
    await expect.poll(async () => statusOf(page), { timeout: 8_000 }).toMatch(/^Saved \d\d:\d\d$/m);

    await other.bringToFront();
    await scrollToBottom(other);
    await expect.poll(() => notedWords(other)).toEqual(['ECOWAS']);
  });

  test('is there after the browser has been closed and opened again', async () => {
    await extension.close();
    extension = await launchExtension({ userDataDir: profile });
    const page = await extension.openArticle(DEVEX);
    await openCard(page, 'ECOWAS');
    expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain(NOTE);
    await waitForNode(page, ['button', 'Edit note']);
  });

  test('is there on the original at CGD', async () => {
    const page = await extension.openArticle(CGD);
    await openCard(page, 'ECOWAS');
    expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain(NOTE);
    expect(await notedWords(page)).toEqual(['ECOWAS']);
  });

  test('is listed in the popup', async () => {
    const popup = await extension.popupFor(await extension.openArticle(CGD));
    await popup.locator('#notes').getByText(NOTE).waitFor();
  });
});

describe('a write that fails', () => {
  test('says so, keeps the text, and succeeds at the next try', async () => {
    const page = await extension.openArticle(DEVEX);
    await extension.worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      Object.assign(globalThis, { mendDisk: () => (IDBObjectStore.prototype.put = put) });
    });
    await typeNote(page, 'OBE', 'Overtaken by what?');
    await expect
      .poll(() => statusOf(page), { timeout: 8_000 })
      .toContain('Not saved: the disk is full. The text stays here.');
    expect(await noteText(page)).toBe('Overtaken by what?');

    await extension.worker.evaluate(() => void (globalThis as unknown as { mendDisk(): unknown }).mendDisk());
    await clickOn(page, ['button', 'Try again']);
    await expect.poll(() => statusOf(page), { timeout: 8_000 }).toMatch(/^Saved \d\d:\d\d$/m);
    expect(await noteText(page)).toBe('Overtaken by what?');
  });
});

describe('Escape in the editor', () => {
  test('closes it and keeps what was typed', async () => {
    const page = await extension.openArticle(DEVEX);
    await typeNote(page, 'Africom', 'In Stuttgart.');
    await page.keyboard.press('Escape');
    await waitForNone(page, ['textbox', 'Note']);
    await page.reload();
    await openCard(page, 'Africom');
    // The page may have been read again before the note was written.
    const card = async () => textOf(page, await waitForNode(page, ['dialog', 'Africom']));
    await expect.poll(card).toContain('In Stuttgart.');
  });
});

describe('two tabs that write on one term', () => {
  test('lose neither text', async () => {
    const [one, other] = [await extension.openArticle(DEVEX), await extension.openArticle(DEVEX)];
    await typeNote(one, 'MNLA', 'First.');
    await expect.poll(() => statusOf(one)).toMatch(/^Saved \d\d:\d\d$/m);
    await openCard(other, 'MNLA');
    await clickOn(other, ['button', 'Edit note']);
    await waitForNode(other, ['textbox', 'Note']);
    await other.keyboard.type(' From the other tab.');
    await expect.poll(() => statusOf(other)).toMatch(/^Saved \d\d:\d\d$/m);

    await one.bringToFront();
    await one.keyboard.type(' And on.');
    await expect.poll(() => statusOf(one)).toMatch(/^Saved \d\d:\d\d$/m);
    const popup = await extension.popupFor(one);
    await popup.locator('#notes').getByText('First. From the other tab.').waitFor();
    await popup.locator('#notes').getByText('First. And on.').waitFor();
  });
});

describe('a note that was deleted', () => {
  test('comes back by Undo with the day and the copy it was made on', async () => {
    const page = await extension.openArticle(CGD);
    const read = () => extension.worker.evaluate(readNotes);
    const before = (await read()).find(({ text }) => text === NOTE);
    expect(before?.source).toBe(DEVEX);
    await openCard(page, 'ECOWAS');
    await clickOn(page, ['button', 'Edit note']);
    await clickOn(page, ['button', 'Delete']);
    await expect.poll(async () => (await read()).some(({ text }) => text === NOTE)).toBe(false);
    await clickOn(page, ['button', 'Undo']);
    await expect.poll(async () => (await read()).find(({ text }) => text === NOTE)).toEqual(before);
  });
});

/** Runs in the background. */
async function readNotes(): Promise<{ text: string; created: string; source: string }[]> {
  const opened = indexedDB.open('glossator');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const all = opened.result.transaction('annotations').objectStore('annotations').getAll();
  await new Promise((resolve) => (all.onsuccess = resolve));
  opened.result.close();
  return all.result.map(({ annotation: { body, created, target } }) => ({
    text: body[0].value,
    created,
    source: target.source,
  }));
}
