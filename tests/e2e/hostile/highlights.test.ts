import { describe, expect, test } from 'vitest';
import { cardByKeyboard, putAway, wordsMarked } from '../setup/attacked.ts';
import { TERMS } from '../setup/hostile-pages.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, stillWorks, testSecrecy } from './still-works.ts';

const browser = browserForAll();

stillWorks(
  'a page that empties our highlights',
  { page: 'emptied-highlights', provoke: 'attack()', proof: "typeof attack === 'function'" },
  browser,
);

stillWorks(
  'a page that moves our highlights to other words',
  { page: 'moved-ranges', provoke: 'attack()', proof: "typeof attack === 'function'" },
  browser,
);

stillWorks(
  'a page that puts other highlights under our names',
  { page: 'replaced-highlights', provoke: 'attack()', proof: "typeof attack === 'function'" },
  browser,
);

describe('on a page that clears all highlights, twenty times a second', () => {
  const attacked = attackedBy(
    { page: 'cleared-highlights', provoke: 'attack()', proof: 'CSS.highlights.size === 0' },
    browser,
  );

  test('the keyboard still gets a card', async () => {
    expect(await cardByKeyboard(attacked, 'Africom')).toContain('headquarters for operations');
    await putAway(attacked);
  });

  test('the terms are marked again when it has had enough', async () => {
    await inPageWorld(attacked.page, 'leaveOff()');
    await expect.poll(() => wordsMarked(attacked)).toEqual(TERMS);
  });

  testSecrecy(attacked);
});
