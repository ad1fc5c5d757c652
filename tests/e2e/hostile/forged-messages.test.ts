import { describe, expect, test } from 'vitest';
import { wordsMarked } from '../setup/attacked.ts';
import { TERMS } from '../setup/hostile-pages.ts';
import { findNodes } from '../setup/overlay.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, testCards, testMarks, testNote, testSecrecy } from './still-works.ts';

const browser = browserForAll();

describe('on a page that knows our id, and sends what our scripts might listen to', () => {
  const attacked = attackedBy({ page: 'forged-messages', proof: "typeof forge === 'function'" }, browser);

  test('nothing of it is done', async () => {
    await expect.poll(() => wordsMarked(attacked)).toEqual(TERMS);
    await inPageWorld(attacked.page, `forge('${browser().extensionId}')`);
    await attacked.page.waitForTimeout(500);
    expect(await findNodes(attacked.page, ['dialog'])).toEqual([]);
  });

  testMarks(attacked);
  testCards(attacked);
  testNote(attacked);
  testSecrecy(attacked);
});
