import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  cardByKeyboard,
  found,
  launchAmongEnemies,
  NOTE,
  openHostile,
  takeNote,
  wordsMarked,
  type Attacked,
} from '../setup/attacked.ts';
import { TERMS } from '../setup/hostile-pages.ts';
import { boxOf, clickOn, waitForNode } from '../setup/overlay.ts';
import { inPageWorld, until } from '../setup/own-world.ts';
import { spied } from '../setup/spy.ts';

/**
 * Not tested, since browsers let every page do it in any tree, and only a web-accessible frame of ours would prevent it:
 * `window.find` says whether words are there, `getSelection` what the reader has selected in a text field, and
 * `execCommand` inserts text where the reader is typing (`docs/decisions/0011-a-gate-before-the-page.md`).
 */
const GLOSS = 'things have moved on';
let attacked: Attacked;

beforeEach(async () => {
  attacked = await openHostile(await launchAmongEnemies(), 'eavesdropper');
  await until(async () => (await wordsMarked(attacked)).length === TERMS.length);
  await cardByKeyboard(attacked, 'OBE');
});
// Notes stay, so each test has a browser of its own.
afterEach(() => attacked.extension.close());

const ask = (question: string) => inPageWorld(attacked.page, `ask.${question}`);

describe('while a card is open, the page', () => {
  test('does not get its words by selecting everything, wherever the reader has clicked', async () => {
    expect(await ask('selectAll()')).toContain('the clerk who wrote it');
    const { left, top } = await boxOf(attacked.page, await waitForNode(attacked.page, ['dialog', 'OBE']));
    await attacked.page.mouse.click(left + 60, top + 60);
    expect(await ask('selectAll()')).not.toContain(GLOSS);
    expect(await ask('selectRoot()')).not.toContain(GLOSS);
  });

  test('does not see what the reader selects in it, nor what they copy', async () => {
    const { left, right, top, bottom } = await boxOf(
      attacked.page,
      await waitForNode(attacked.page, ['dialog', 'OBE']),
    );
    await attacked.page.mouse.move(left + 20, top + 50);
    await attacked.page.mouse.down();
    await attacked.page.mouse.move(right - 40, (top + bottom) / 2, { steps: 6 });
    await attacked.page.mouse.up();
    await attacked.page.keyboard.press('Control+c');
    await attacked.page.waitForTimeout(300);
    expect(await found(attacked)).toEqual([]);
  });

  test('does not see what its Copy button copies', async () => {
    await clickOn(attacked.page, ['button', 'Copy']);
    await attacked.page.waitForTimeout(300);
    expect(await found(attacked)).toEqual([]);
  });
});

describe('while a note is written, the page', () => {
  beforeEach(() => takeNote(attacked, NOTE));

  test('does not hear the keys', async () => {
    expect((await spied(attacked.page)).typed).toBe('');
  });
});
