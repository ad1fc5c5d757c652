/** A reader on a page that works against us: what they do, with the real pointer and keyboard, and what they then have. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { waitForPopup } from '../../../scripts/driver/extension.ts';
import type { SeenMark } from '../../../scripts/driver/marks.ts';
import { launchExtension, type Extension } from './chromium.ts';
import { hostileUrl, serveHostilePages } from './hostile-pages.ts';
import { boxOf, clickOn, findNodes, statusOf, textOf, waitForNode, waitForNone } from './overlay.ts';
import { inOwnWorld } from './own-world.ts';
import { findings, plantSpy, spied, type Complaints } from './spy.ts';

export const NOTE = 'Ask Kofi for the minutes.';
/** A page that the reader has switched off: part of the settings, and none of another page's business. */
export const SECRET_PAGE = 'devex.com/news/a-page-that-i-hide-77001';
export const SECRETS = [
  'Economic Community of West African States',
  'regional bloc for trade',
  'overtaken by events',
  'things have moved on',
  'headquarters for operations',
  SECRET_PAGE,
  NOTE,
];

export interface Attacked {
  extension: Extension;
  page: Page;
  complaints: Complaints;
}

export async function launchAmongEnemies(): Promise<Extension> {
  const extension = await launchExtension({ viewport: { width: 1280, height: 900 } });
  await serveHostilePages(extension.context);
  return extension;
}

/** Opens the page of this name, with the spy in it. */
export async function openHostile(extension: Extension, name: string): Promise<Attacked> {
  await extension.settings({ pagesOff: [SECRET_PAGE] });
  const page = await extension.context.newPage();
  const complaints = await plantSpy(page);
  await page.goto(hostileUrl(name));
  return { extension, page, complaints };
}

/** The marked words and where they are drawn, whatever the page has done to its document's methods. */
export function marksSeen(page: Page, names = ['glossator-term', 'glossator-term-uncertain']): Promise<SeenMark[]> {
  return inOwnWorld(
    page,
    (painted: string[]) => {
      const ranges = painted
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .filter((range) => range.getClientRects().length > 0);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return ranges.map((range) => {
        const { left, top, bottom, width } = range.getClientRects()[0] ?? new DOMRect();
        return { text: range.toString(), x: left + width / 2, y: (top + bottom) / 2, top, bottom };
      });
    },
    names,
  );
}

export async function wordsMarked({ page }: Attacked): Promise<string[]> {
  return (await marksSeen(page)).map(({ text }) => text);
}

/** The first mark on these words. A page that changes its text has it drawn again only a moment later. */
async function markSeen(page: Page, words: string): Promise<SeenMark> {
  let mark: SeenMark | undefined;
  await expect.poll(async () => (mark = (await marksSeen(page)).find(({ text }) => text === words))).toBeDefined();
  return mark!;
}

/** Rests the pointer on marked words, clicks them, and gives what the card says. */
export async function cardByPointer({ page }: Attacked, words: string): Promise<string> {
  const { y: before } = await markSeen(page, words);
  await page.mouse.move(2, 2);
  await inOwnWorld(page, (top) => scrollBy({ top, behavior: 'instant' }), before > 800 ? before - 400 : 0);
  await page.waitForTimeout(300);
  const { x, y } = await markSeen(page, words);
  await page.mouse.move(x - 20, y - 30);
  await page.mouse.move(x, y, { steps: 12 });
  await waitForNode(page, ['tooltip', words]);
  await page.mouse.click(x, y);
  return textOf(page, await waitForNode(page, ['dialog', words]));
}

/** Goes from term to term by the command until this one's card is open, and gives what it says. */
export async function cardByKeyboard({ extension, page }: Attacked, words: string): Promise<string> {
  for (let step = 0; step < 8; step++) {
    await extension.command('next-term', page);
    const card = await waitForNode(page, ['dialog']);
    if (card.name === words) return textOf(page, card);
    await page.waitForTimeout(100);
  }
  throw new Error(`No step led to ${words}.`);
}

/** Types a note in the open card, and waits until it is kept. */
export async function takeNote({ page }: Attacked, text: string): Promise<void> {
  await writeNote({ page }, text);
  await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
}

/** The same, and goes on before it is kept. */
export async function writeNote({ page }: Pick<Attacked, 'page'>, text: string): Promise<void> {
  await clickOn(page, ['button', 'Add note']);
  // The field is there some time before it has the focus.
  await expect.poll(async () => (await findNodes(page, ['textbox', 'Note']))[0]?.focused).toBe(true);
  await page.keyboard.type(text);
}

/** Puts away by Escape whatever is open: the editor first, then its card. */
export async function putAway({ page }: Attacked): Promise<void> {
  await page.mouse.move(2, 2);
  for (let press = 0; press < 2; press++) await page.keyboard.press('Escape');
  await waitForNone(page, ['tooltip']);
  await waitForNone(page, ['dialog']);
}

/** Whether our card is what a pointer in the middle of it would hit. */
export async function isOnTop({ page }: Attacked): Promise<boolean> {
  // On a page that makes it inert for a moment, nothing is told of it for as long.
  const { left, top, right, bottom } = await boxOf(page, await waitForNode(page, ['dialog']));
  return inOwnWorld(
    page,
    (x, y) => Document.prototype.elementFromPoint.call(document, x, y)?.localName === 'glossator-overlay',
    (left + right) / 2,
    (top + bottom) / 2,
  );
}

/** How far, in px, our card stands from the words that it explains; 0 where it covers them. */
export async function distanceToWords({ page }: Attacked, words: string): Promise<number> {
  const card = await boxOf(page, await waitForNode(page, ['dialog', words]));
  const { x, top, bottom } = await markSeen(page, words);
  return Math.hypot(Math.max(card.left - x, 0, x - card.right), Math.max(card.top - bottom, 0, top - card.bottom));
}

/** What the page has found of ours. */
export async function found({ page }: Attacked): Promise<string[]> {
  return findings(await spied(page), SECRETS);
}

/** Whether the page has come upon these words of its own: a spy that sees nothing proves nothing. */
export async function sees({ page }: Attacked, words: string): Promise<boolean> {
  return findings(await spied(page), [words]).length > 0;
}

/** The words of the terms that the popup lists for the page. */
export async function listedInPopup({ extension, page }: Attacked): Promise<string[]> {
  const popup = await extension.popupFor(page);
  const rows = popup.locator('#terms .term-rows').first().getByRole('button');
  await rows.first().waitFor();
  const words = await rows.allInnerTexts();
  await popup.close();
  await page.bringToFront();
  return words.map((word) => word.replace(/\]$/, ''));
}

/** The notes that the popup lists for the page, as they read there. */
export async function notesInPopup({ extension, page }: Attacked): Promise<string> {
  const popup = await extension.popupFor(page);
  await waitForPopup(popup);
  await popup.waitForTimeout(300);
  const notes = popup.locator('#notes');
  const text = (await notes.count()) > 0 ? await notes.innerText() : '';
  await popup.close();
  await page.bringToFront();
  return text;
}
