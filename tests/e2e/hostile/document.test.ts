import { describe, expect, test } from 'vitest';
import { openCard } from '../setup/actions.ts';
import { listedInPopup, putAway, wordsMarked } from '../setup/attacked.ts';
import { TERMS } from '../setup/hostile-pages.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, stillWorks, testCards, testMarks, testNote, testSecrecy } from './still-works.ts';

const browser = browserForAll();

stillWorks(
  'a page that moves its body, and its story to another body',
  { page: 'moved-body', proof: "document.documentElement.lastElementChild.localName === 'body'" },
  browser,
);

stillWorks(
  'a page that writes its document anew',
  { page: 'rewritten-document', provoke: 'attack()', proof: "document.querySelectorAll('article').length === 1" },
  browser,
);

describe('on a page that empties its body ten times a second', () => {
  const attacked = attackedBy(
    { page: 'emptied-body', provoke: 'attack()', proof: "typeof leaveOff === 'function'" },
    browser,
  );

  test('the page is not held up by us, and its terms are in the popup meanwhile', async () => {
    await browser().command('next-term', attacked.page);
    await attacked.page.waitForTimeout(1_000);
    expect(await listedInPopup(attacked)).toEqual(TERMS);
  });

  test('the terms are marked again when it has had enough', async () => {
    await inPageWorld(attacked.page, 'leaveOff()');
    await expect.poll(() => wordsMarked(attacked)).toEqual(TERMS);
    // The command may have opened a card between two emptyings, and it has stayed.
    await putAway(attacked);
  });

  testCards(attacked);
  testNote(attacked);
  testSecrecy(attacked);
});

describe('on a page all of which can be edited', () => {
  const attacked = attackedBy({ page: 'editable', proof: "document.querySelector('p').isContentEditable" }, browser);
  testMarks(attacked);

  // A click on the text is the writer's there, as it is in a link.
  test('the pointer gets a card by a click on the glance', async () => {
    await openCard(attacked.page, 'ECOWAS');
    await putAway(attacked);
  });

  testNote(attacked);
  testSecrecy(attacked);
});
