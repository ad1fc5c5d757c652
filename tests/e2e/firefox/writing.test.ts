import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/firefox/actions.ts';
import { fillDisk, mendDisk } from '../setup/firefox/disk.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { cardText, clickOn, noteText, statusOf, waitForNode, waitForNone } from '../setup/firefox/overlay.ts';
import { popupFor, textOf } from '../setup/firefox/popup.ts';
import { DEVEX } from '../setup/pages.ts';

const savedAt = /^Saved \d\d:\d\d$/m;

describe.skipIf(hasNoFirefox)('writing notes in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterEach(() => firefox.closeTabs());
  afterAll(() => firefox?.close());

  test('keeps the text of a write that fails, says so, and succeeds at the next try', async () => {
    const page = await firefox.openArticle(DEVEX);
    await fillDisk(firefox.browser);
    await typeNote(page, 'OBE', 'Overtaken by what?');
    await expect.poll(() => statusOf(page)).toContain('Not saved: the disk is full. The text stays here.');
    expect(await noteText(page)).toBe('Overtaken by what?');

    await mendDisk(firefox.browser);
    await clickOn(page, ['button', 'Try again']);
    await expect.poll(() => statusOf(page)).toMatch(savedAt);
    expect(await noteText(page)).toBe('Overtaken by what?');
  });

  test('keeps what was typed when Escape closes the editor', async () => {
    const page = await firefox.openArticle(DEVEX);
    await typeNote(page, 'Africom', 'In Stuttgart.');
    await page.keyboard.press('Escape');
    await waitForNone(page, ['textbox', 'Note']);
    await page.reload();
    await openCard(page, 'Africom');
    // The page may have been read again before the note was written.
    await expect.poll(() => cardText(page, 'Africom')).toContain('In Stuttgart.');
  });

  test('in two tabs on one term loses neither text', async () => {
    const [one, other] = [await firefox.openArticle(DEVEX), await firefox.openArticle(DEVEX)];
    await typeNote(one, 'MNLA', 'First.');
    await expect.poll(() => statusOf(one)).toMatch(savedAt);
    await openCard(other, 'MNLA');
    await clickOn(other, ['button', 'Edit note']);
    await waitForNode(other, ['textbox', 'Note']);
    await other.keyboard.type(' From the other tab.');
    await expect.poll(() => statusOf(other)).toMatch(savedAt);

    await one.bringToFront();
    await one.keyboard.type(' And on.');
    await expect.poll(() => noteText(one)).toBe('First. And on.');
    const notes = await popupFor(one);
    await expect.poll(() => textOf(notes, '#notes')).toContain('First. From the other tab.');
    await expect.poll(() => textOf(notes, '#notes')).toContain('First. And on.');
  });
});
