/** What a reader does with the overlay, step by step, with the real pointer, finger and keyboard. */
import type { Page } from 'puppeteer-core';
import { STEPS_TO_GLANCE } from '../actions.ts';
import type { SeenMark } from '../../../../scripts/driver/marks.ts';
import { bringMarkIntoView } from './marks.ts';
import { clickOn, findNodes, middleOf, waitForNode } from './overlay.ts';
import { pause } from './until.ts';

const MOST_TRIES = 3;

/** Brings marked words into view and rests the pointer on them. */
export async function restOn(page: Page, words: string): Promise<SeenMark> {
  const mark = await bringMarkIntoView(page, words);
  await pause(250);
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
    const { x, y } = middleOf((await waitForNode(page, ['tooltip', headword])).box);
    await page.mouse.move(x, y, { steps: STEPS_TO_GLANCE });
    if (tries < MOST_TRIES && (await findNodes(page, ['tooltip', headword])).length === 0) continue;
    await page.mouse.click(x, y);
    await waitForNode(page, ['dialog', headword]);
    return;
  }
}

/** Opens the note editor from a term's card and types. */
export async function typeNote(page: Page, words: string, text: string): Promise<void> {
  await openCard(page, words);
  await clickOn(page, ['button', 'Add note']);
  await waitForNode(page, ['textbox', 'Note']);
  await page.keyboard.type(text);
}
