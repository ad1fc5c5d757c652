import { describe, expect, test } from 'vitest';
import { cardByKeyboard, cardByPointer, NOTE, putAway, notesInPopup, writeNote } from '../setup/attacked.ts';
import { waitForNode } from '../setup/overlay.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, testMarks, testSecrecy } from './still-works.ts';

const browser = browserForAll();

describe('on a page that takes the focus to itself, twenty times a second', () => {
  const attacked = attackedBy({ page: 'restless-focus', proof: "typeof attack === 'function'" }, browser);
  testMarks(attacked);

  test('what was written until then is kept', async () => {
    await cardByKeyboard(attacked, 'OBE');
    await writeNote(attacked, NOTE);
    await inPageWorld(attacked.page, 'attack()');
    await expect.poll(() => notesInPopup(attacked)).toContain(NOTE);
    await inPageWorld(attacked.page, 'leaveOff()');
    await putAway(attacked);
  });

  test('pointer and keyboard get cards that stay', async () => {
    await inPageWorld(attacked.page, 'attack()');
    expect(await cardByPointer(attacked, 'ECOWAS')).toContain('Economic Community of West African States');
    await attacked.page.waitForTimeout(500);
    await waitForNode(attacked.page, ['dialog', 'ECOWAS']);
    await putAway(attacked);
    expect(await cardByKeyboard(attacked, 'Africom')).toContain('headquarters for operations');
    await attacked.page.waitForTimeout(500);
    await waitForNode(attacked.page, ['dialog', 'Africom']);
    await putAway(attacked);
  });

  testSecrecy(attacked);
});
