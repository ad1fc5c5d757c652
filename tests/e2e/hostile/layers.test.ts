import { describe, expect, test } from 'vitest';
import { cardByKeyboard, isOnTop } from '../setup/attacked.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, stillWorks, testSecrecy } from './still-works.ts';

const browser = browserForAll();
const isWalled = (wall: string) => `document.elementFromPoint(640, 800).closest('${wall}') !== null`;

stillWorks('a page under sheets of the highest z-index', { page: 'overlays', proof: isWalled('.wall') }, browser);

stillWorks(
  'a page with a popover of its own in the top layer',
  { page: 'page-popovers', proof: isWalled('#wall') },
  browser,
);

describe('on a page whose popover comes up when a card is open', () => {
  const attacked = attackedBy({ page: 'page-popovers', proof: isWalled('#wall') }, browser);

  test('the card is above it again', async () => {
    await cardByKeyboard(attacked, 'ECOWAS');
    await inPageWorld(attacked.page, 'attack()');
    await expect.poll(() => isOnTop(attacked)).toBe(true);
  });

  testSecrecy(attacked);
});
