import { beforeEach, describe, expect, test } from 'vitest';
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
import { isDrawn, waitForNone } from '../setup/overlay.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, testCards, testNote, testSecrecy, type Attack } from './still-works.ts';

const browser = browserForAll();

interface Blocking extends Attack {
  block: string;
  free: string;
}

const FILL = "document.querySelector('article').requestFullscreen()";

/** What makes all but a part of the page inert, and our element with the rest. */
const BLOCKING: [string, Blocking][] = [
  [
    'a page behind a modal dialog of its own',
    {
      page: 'modal-dialog',
      proof: "document.getElementById('modal').matches(':modal')",
      block: 'modal.showModal()',
      free: 'modal.close()',
    },
  ],
  [
    'a page whose root is inert',
    {
      page: 'inert-root',
      proof: 'document.documentElement.inert',
      block: 'document.documentElement.inert = true',
      free: 'document.documentElement.inert = false',
    },
  ],
  [
    'a page whose article fills the screen',
    {
      page: 'full-screen',
      provoke: FILL,
      proof: "document.fullscreenElement?.localName === 'article'",
      block: FILL,
      free: 'document.fullscreenElement && document.exitFullscreen()',
    },
  ],
];

describe.each(BLOCKING)('on %s', (_title, attack) => {
  const attacked = attackedBy(attack, browser);

  test('the terms are marked and in the popup, and no card is shown that could not be used', async () => {
    await expect.poll(() => wordsMarked(attacked)).toEqual(TERMS);
    await browser().command('next-term', attacked.page);
    await attacked.page.waitForTimeout(800);
    expect(await isDrawn(attacked.page, 'dialog')).toBe(false);
    expect(await listedInPopup(attacked)).toEqual(TERMS);
  });

  describe('when that is over', () => {
    beforeEach(async () => {
      await inPageWorld(attacked.page, attack.free);
      await putAway(attacked);
    });

    test('a card comes again, and goes when it begins anew', async () => {
      await cardByKeyboard(attacked, 'ECOWAS');
      await inPageWorld(attacked.page, attack.block);
      await waitForNone(attacked.page, ['dialog', 'ECOWAS']);
      await expect.poll(() => isDrawn(attacked.page, 'dialog')).toBe(false);
    });

    testCards(attacked);
    testNote(attacked);

    test('what was being written when it begins anew is kept', async () => {
      await cardByKeyboard(attacked, 'Africom');
      await writeNote(attacked, `${NOTE} Again.`);
      await inPageWorld(attacked.page, attack.block);
      await expect.poll(() => notesInPopup(attacked)).toContain(`${NOTE} Again.`);
    });

    testSecrecy(attacked);
  });
});
