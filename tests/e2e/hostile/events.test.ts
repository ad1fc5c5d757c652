import { describe, expect, test } from 'vitest';
import { findNodes } from '../setup/overlay.ts';
import { attackedBy, browserForAll, stillWorks, testCards, testMarks, testSecrecy } from './still-works.ts';

const browser = browserForAll();

stillWorks(
  'a page that stops every key and pointer event before it arrives',
  {
    page: 'stopped-events',
    proof:
      "(() => { let heard = false; document.addEventListener('click', () => (heard = true)); document.body.click(); return !heard; })()",
  },
  browser,
);

stillWorks(
  'a page that stops them and what they would do as well',
  {
    page: 'prevented-events',
    proof: "!document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true }))",
  },
  browser,
);

stillWorks('a page that makes events up', { page: 'made-up-events', proof: 'rounds > 3' }, browser);

describe('on a page that moves the caret all the time', () => {
  const attacked = attackedBy({ page: 'restless-selection', proof: 'rounds > 3' }, browser);
  testMarks(attacked);
  testCards(attacked);
  testSecrecy(attacked);
});

describe('events that no reader made', () => {
  const attacked = attackedBy({ page: 'made-up-events', proof: 'rounds > 3' }, browser);

  test('open nothing', async () => {
    await attacked.page.waitForTimeout(1_500);
    expect(await findNodes(attacked.page, ['tooltip'])).toEqual([]);
    expect(await findNodes(attacked.page, ['dialog'])).toEqual([]);
  });
});
