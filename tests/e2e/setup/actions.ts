/** What a reader does with the overlay, step by step, with the real pointer and keyboard. */
import type { Page } from 'playwright-core';
import { bringMarkIntoView, type SeenMark } from '../../../scripts/driver/marks.ts';
import { boxOf, clickOn, findNodes, waitForNode } from './overlay.ts';

const MOST_TRIES = 3;
/** Each takes a frame or more, and a glance waits 700 ms for a pointer on its way. */
export const STEPS_TO_GLANCE = 5;

/** Brings marked words into view and rests the pointer on them. */
export async function restOn(page: Page, words: string): Promise<SeenMark> {
  const mark = await bringMarkIntoView(page, words);
  await page.waitForTimeout(250);
  await page.mouse.move(mark.x - 20, mark.y - 30);
  await page.mouse.move(mark.x, mark.y, { steps: 12 });
  return mark;
}

/**
 * Rests the pointer on marked words until their glance is there, and clicks that: for a mark in a link, the way to its
 * card. Rests there again, as a reader does, when the machine was too busy to bring the pointer over in time.
 */
export async function openCard(page: Page, words: string, headword = words): Promise<void> {
  await page.bringToFront();
  for (let tries = 1; ; tries++) {
    await page.mouse.move(2, 2);
    await restOn(page, words);
    const { left, top, right, bottom } = await boxOf(page, await waitForNode(page, ['tooltip', headword]));
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    await page.mouse.move(x, y, { steps: STEPS_TO_GLANCE });
    if (tries < MOST_TRIES && (await findNodes(page, ['tooltip', headword])).length === 0) continue;
    await page.mouse.click(x, y);
    await waitForNode(page, ['dialog', headword]);
    return;
  }
}

/** Opens the note editor from the card that is open, and waits until it takes the keyboard. */
export async function openEditor(page: Page, button: string | RegExp = 'Add note'): Promise<void> {
  await clickOn(page, ['button', button]);
  await waitForEditor(page);
}

/** Waits until the note editor takes the keyboard: it is there a moment earlier. */
export async function waitForEditor(page: Page): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await waitForNode(page, ['textbox', 'Note'], 15_000)).focused) {
    if (Date.now() > end) throw new Error('The note editor does not take the focus.');
    await page.waitForTimeout(20);
  }
}

/** Opens the note editor from a term's card and types. */
export async function typeNote(page: Page, words: string, text: string): Promise<void> {
  await openCard(page, words);
  await openEditor(page);
  await page.keyboard.type(text);
}
