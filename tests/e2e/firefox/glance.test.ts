import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STEPS_TO_GLANCE } from '../setup/actions.ts';
import { restOn } from '../setup/firefox/actions.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { bringMarkIntoView, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { findNodes, middleOf, waitForNode, waitForNone } from '../setup/firefox/overlay.ts';
import { pause } from '../setup/firefox/until.ts';
import { DEVEX } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('a glance in Firefox', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.openArticle(DEVEX);
  });
  afterAll(() => firefox?.close());

  beforeEach(async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['tooltip']);
  });

  test('opens where the pointer rests, is named by the headword, and has no controls', async () => {
    await restOn(page, 'ECOWAS');
    expect((await waitForNode(page, ['tooltip', 'ECOWAS'])).text).toContain(
      'Economic Community of West African States',
    );
    expect(await findNodes(page, ['dialog'])).toEqual([]);
    expect(await wordsMarkedOn(page, ['glossator-active'])).toEqual(['ECOWAS']);
  });

  test.each([
    ['OBE', 'OBE', 'overtaken by events'],
    ['Africom', 'Africom', 'command'],
    ['post-kinetic', 'kinetic', 'fighting'],
  ])('on %s is named %s, says what it is, and does not cover the line', async (words, headword, gloss) => {
    const mark = await restOn(page, words);
    const { name, text, box } = await waitForNode(page, ['tooltip']);
    expect(name).toBe(headword);
    expect(text).toContain(gloss);
    expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
  });

  test('stays while the pointer travels into it, and goes when it has left', async () => {
    await restOn(page, 'ECOWAS');
    const { x, y } = middleOf((await waitForNode(page, ['tooltip', 'ECOWAS'])).box);
    await page.mouse.move(x, y, { steps: STEPS_TO_GLANCE });
    await pause(1_200);
    expect(await findNodes(page, ['tooltip', 'ECOWAS'])).toHaveLength(1);
    await page.mouse.move(2, 2, { steps: 10 });
    await waitForNone(page, ['tooltip']);
  });

  test('does not open where the pointer only passes', async () => {
    const { x, y } = await bringMarkIntoView(page, 'ECOWAS');
    await page.mouse.move(x - 200, y, { steps: 2 });
    await page.mouse.move(x + 200, y, { steps: 2 });
    await pause(1_200);
    expect(await findNodes(page, ['tooltip', 'ECOWAS'])).toEqual([]);
  });

  test('goes on Escape though the pointer stays', async () => {
    await restOn(page, 'ECOWAS');
    await waitForNode(page, ['tooltip', 'ECOWAS']);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['tooltip']);
    await pause(1_200);
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
  });

  test('does not open while the page scrolls under a resting pointer', async () => {
    const mark = await bringMarkIntoView(page, 'ECOWAS');
    await page.mouse.move(mark.x, mark.y - 200);
    await pause(300);
    await page.mouse.wheel({ deltaY: 200 });
    await pause(1_500);
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
    // The words are where the pointer is: what did not open could have.
    const { top, bottom } = await bringMarkIntoView(page, 'ECOWAS');
    expect(bottom).toBeGreaterThan(top);
  });

  describe('in a window of 320 by 256', () => {
    beforeAll(async () => {
      await page.setViewport({ width: 320, height: 256 });
      await page.evaluate(() => scrollTo(0, 0));
    });
    afterAll(() => page.setViewport({ width: 1280, height: 900 }));

    test('is a sheet that does not cover its line', async () => {
      const mark = await restOn(page, 'OBE');
      const { box } = await waitForNode(page, ['tooltip']);
      expect(box.right - box.left).toBeGreaterThan(280);
      expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
    });
  });
});
