import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cardByKeyboard,
  cardByPointer,
  distanceToWords,
  found,
  isOnTop,
  launchAmongEnemies,
  NOTE,
  openHostile,
  putAway,
  sees,
  takeNote,
  wordsMarked,
  type Attacked,
} from '../setup/attacked.ts';
import { waitForNode } from '../setup/overlay.ts';
import { inPageWorld, until } from '../setup/own-world.ts';
import type { Extension } from '../setup/chromium.ts';
import { TERMS } from '../setup/hostile-pages.ts';

export interface Attack {
  /** The fixture. */
  page: string;
  /** An expression that is true in the page's own world once it is as hostile as it says. */
  proof: string;
  /** What is done once our element is in the page. */
  provoke?: string;
}

/** The browser of a test file, for its whole length. */
export function browserForAll(): () => Extension {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchAmongEnemies();
  });
  afterAll(() => extension.close());
  return () => extension;
}

/** Opens a hostile page for the tests of the block around, and makes sure that it is one. */
export function attackedBy({ page, proof, provoke }: Attack, browser: () => Extension): Attacked {
  const attacked = {} as Attacked;
  beforeAll(async () => {
    Object.assign(attacked, await openHostile(browser(), page));
    if (provoke) {
      await until(async () => (await wordsMarked(attacked)).length === TERMS.length);
      await until(() => hasHost(attacked));
      await inPageWorld(attacked.page, provoke);
    }
    await until(() => inPageWorld(attacked.page, proof));
  });
  afterAll(() => browser().reset());
  return attacked;
}

function hasHost({ page }: Attacked): Promise<unknown> {
  return inPageWorld(page, "Document.prototype.querySelector.call(document, 'glossator-overlay') !== null");
}

/** All that a reader has on a page which does us no harm, and nothing for the page. The tests follow on one another. */
export function stillWorks(title: string, attack: Attack, browser: () => Extension): void {
  describe(`on ${title}`, () => {
    const attacked = attackedBy(attack, browser);
    testMarks(attacked);
    testCards(attacked);
    testNote(attacked);
    testSecrecy(attacked);
  });
}

export function testMarks(attacked: Attacked): void {
  test('the terms are marked', async () => {
    await expect.poll(() => wordsMarked(attacked)).toEqual(TERMS);
  });
}

export function testCards(attacked: Attacked): void {
  test('the pointer gets a card, and Escape takes it away', async () => {
    expect(await cardByPointer(attacked, 'ECOWAS')).toContain('Economic Community of West African States');
    expect(await isOnTop(attacked)).toBe(true);
    // Beside the line, half a leading away, however large the page is drawn.
    await expect.poll(() => distanceToWords(attacked, 'ECOWAS')).toBeLessThan(40);
    expect(await distanceToWords(attacked, 'ECOWAS')).toBeGreaterThan(0);
    await putAway(attacked);
  });

  test('the keyboard gets a card, and Escape takes it away', async () => {
    expect(await cardByKeyboard(attacked, 'Africom')).toContain('headquarters for operations');
    await expect.poll(async () => (await waitForNode(attacked.page, ['dialog', 'Africom'])).focused).toBe(true);
    expect(await isOnTop(attacked)).toBe(true);
    await putAway(attacked);
  });
}

export function testNote(attacked: Attacked): void {
  test('a note is kept', async () => {
    await cardByKeyboard(attacked, 'OBE');
    await takeNote(attacked, NOTE);
    await putAway(attacked);
    // The page is read anew meanwhile.
    await expect
      .poll(async () => {
        const words = await cardByKeyboard(attacked, 'OBE');
        await putAway(attacked);
        return words;
      })
      .toContain(NOTE);
  });
}

export function testSecrecy(attacked: Attacked): void {
  test('the page finds nothing of ours, though it looks', async () => {
    expect(await sees(attacked, 'the clerk who wrote it')).toBe(true);
    expect(await found(attacked)).toEqual([]);
  });

  test('the console hears no error of ours', () => {
    expect(attacked.complaints).toEqual([]);
  });
}
