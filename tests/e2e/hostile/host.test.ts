import { describe, expect, test } from 'vitest';
import {
  cardByKeyboard,
  listedInPopup,
  NOTE,
  notesInPopup,
  putAway,
  wordsMarked,
  writeNote,
} from '../setup/attacked.ts';
import { TERMS } from '../setup/hostile-pages.ts';
import { waitForNode } from '../setup/overlay.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, stillWorks, testCards, testMarks, testSecrecy } from './still-works.ts';

const browser = browserForAll();
const REMOVE = "document.querySelector('glossator-overlay').remove()";
const isAway = "document.querySelector('glossator-overlay') === null";

stillWorks(
  'a page that takes our element out three times',
  { page: 'removed-host', proof: "document.readyState === 'complete'" },
  browser,
);

stillWorks(
  'a page that has put our element where nothing is drawn',
  { page: 'carried-off-host', provoke: 'attack()', proof: "typeof attack === 'function'" },
  browser,
);

describe('on a page that writes on our element and into it', () => {
  const proof = "document.querySelector('glossator-overlay')?.textContent === 'Sponsored'";
  const attacked = attackedBy({ page: 'tampered-host', proof }, browser);
  testMarks(attacked);
  testCards(attacked);

  test('the focus comes back to the card from which the page has taken it', async () => {
    await cardByKeyboard(attacked, 'Africom');
    // The page writes on it once a second.
    for (let look = 0; look < 4; look++) {
      await attacked.page.waitForTimeout(400);
      await expect.poll(async () => (await waitForNode(attacked.page, ['dialog', 'Africom'])).focused).toBe(true);
    }
    await putAway(attacked);
  });

  // No note: what is typed in the moment in which the page has made our element inert is lost.
  testSecrecy(attacked);
});

describe('on a page that takes our element out whenever it is there', () => {
  const attacked = attackedBy({ page: 'always-removed-host', proof: "document.readyState === 'complete'" }, browser);
  testMarks(attacked);

  test('the page is not held up by us, and its terms are in the popup', async () => {
    for (let step = 0; step < 3; step++) await browser().command('next-term', attacked.page);
    await attacked.page.waitForTimeout(1_000);
    expect(await inPageWorld(attacked.page, isAway)).toBe(true);
    expect(await listedInPopup(attacked)).toEqual(TERMS);
  });

  testSecrecy(attacked);
});

describe('on a page that takes our element out while a note is written', () => {
  const attacked = attackedBy({ page: 'peaceful', proof: 'true' }, browser);

  test('the note is kept', async () => {
    await expect.poll(() => wordsMarked(attacked)).toEqual(TERMS);
    await cardByKeyboard(attacked, 'OBE');
    await writeNote(attacked, NOTE);
    await inPageWorld(attacked.page, REMOVE);
    await expect.poll(() => notesInPopup(attacked)).toContain(NOTE);
  });

  testSecrecy(attacked);
});
