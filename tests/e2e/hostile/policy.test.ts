import { describe, expect, test } from 'vitest';
import { cardByKeyboard } from '../setup/attacked.ts';
import { boxOf, waitForNode } from '../setup/overlay.ts';
import { inPageWorld } from '../setup/own-world.ts';
import { attackedBy, browserForAll, stillWorks } from './still-works.ts';

const browser = browserForAll();
const STRICT = { page: 'strict-policy', proof: "document.readyState === 'complete'" };

stillWorks('a page with a strict content security policy and Trusted Types', STRICT, browser);

describe('on a page with a strict policy', () => {
  const attacked = attackedBy(STRICT, browser);

  test('its own scripts can write no markup', async () => {
    const write = inPageWorld(attacked.page, "document.createElement('p').innerHTML = '<b>'");
    await expect(write).rejects.toThrow('TrustedHTML');
  });

  test('a card is drawn as elsewhere', async () => {
    await cardByKeyboard(attacked, 'ECOWAS');
    const { left, right } = await boxOf(attacked.page, await waitForNode(attacked.page, ['dialog', 'ECOWAS']));
    // 23em of 16 px: without our style sheet the card would be as wide as the page.
    expect(right - left).toBeLessThanOrEqual(368);
  });
});
