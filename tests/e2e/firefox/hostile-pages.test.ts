import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard, typeNote } from '../setup/firefox/actions.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { bringMarkIntoView, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { findNodes, statusOf, waitForNode } from '../setup/firefox/overlay.ts';
import { pause } from '../setup/firefox/until.ts';
import { DEVEX } from '../setup/pages.ts';
import { hostileUrl } from '../setup/hostile-pages.ts';

const TERMS = ['OBE', 'ECOWAS', 'Africom'];

describe.skipIf(hasNoFirefox)('in Firefox a page', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ viewport: { width: 1280, height: 2_000 } });
  });
  afterEach(() => firefox.closeTabs());
  afterAll(() => firefox?.close());

  test('with forms named browser and chrome is marked, and takes a note', async () => {
    const page = await firefox.openArticle(hostileUrl('named-forms'));
    expect(
      await page.evaluate(() => (globalThis as unknown as { browser: unknown }).browser instanceof HTMLFormElement),
    ).toBe(true);
    expect(await wordsMarkedOn(page)).toEqual(TERMS);
    await typeNote(page, 'ECOWAS', 'Weekly report?');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved/m);
  });

  test('with a strict content security policy is marked, and its cards are drawn as elsewhere', async () => {
    const page = await firefox.openArticle(hostileUrl('strict-policy'));
    expect(await wordsMarkedOn(page)).toEqual(TERMS);
    await openCard(page, 'ECOWAS');
    const { box } = await waitForNode(page, ['dialog', 'ECOWAS']);
    // 23em of 16 px: without our style sheet the card would be as wide as the page.
    expect(box.right - box.left).toBeLessThanOrEqual(368);
  });

  test('cannot work the overlay with events that no reader made', async () => {
    const page = await firefox.openArticle(DEVEX);
    const { x, y } = await bringMarkIntoView(page, 'OBE');
    await page.evaluate(
      (place) => {
        const target = document.elementFromPoint(place.clientX, place.clientY);
        for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
          target?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', ...place }),
          );
        }
      },
      { clientX: x, clientY: y },
    );
    await pause(1_000);
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
    expect(await findNodes(page, ['dialog'])).toEqual([]);
    await page.mouse.click(x, y);
    await waitForNode(page, ['dialog', 'OBE']);
  });

  test('cannot read the overlay', async () => {
    const page = await firefox.openArticle(DEVEX);
    await openCard(page, 'OBE');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('glossator-overlay');
      return { shadow: host?.shadowRoot, children: host?.childNodes.length, text: host?.textContent };
    });
    expect(seen).toEqual({ shadow: null, children: 0, text: '' });
  });

  test('that has cleared all highlights gets our marks back', async () => {
    const page = await firefox.openArticle(DEVEX);
    const before = await wordsMarkedOn(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }));
    await expect.poll(() => wordsMarkedOn(page)).toEqual(before);
  });
});
