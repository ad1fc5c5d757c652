import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bringMarkIntoView, marksOn } from '../../scripts/driver/marks.ts';
import { restOn, STEPS_TO_GLANCE } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { overlayTree, boxOf, findNodes, textOf, waitForNode, waitForNone } from './setup/overlay.ts';
import { onNode } from './setup/own-world.ts';
import { DEVEX } from './setup/pages.ts';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.openArticle(DEVEX);
});
afterAll(() => extension.close());

beforeEach(async () => {
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await waitForNone(page, ['tooltip']);
  await waitForNone(page, ['dialog']);
});

const rest = (words: string) => restOn(page, words);

describe('a glance', () => {
  test('opens where the pointer rests, is named by the headword, and has no controls', async () => {
    await rest('ECOWAS');
    const glance = await waitForNode(page, ['tooltip', 'ECOWAS']);
    expect(await textOf(page, glance)).toContain('Economic Community of West African States');
    expect(await findNodes(page, ['dialog'])).toEqual([]);
    expect((await marksOn(page, ['glossator-active'])).map(({ text }) => text)).toEqual(['ECOWAS']);
  });

  test.each(['OBE', 'Africom', 'ECOWAS', 'post-kinetic'])('does not cover the line of %s', async (words) => {
    const mark = await rest(words);
    const { top, bottom } = await boxOf(page, await waitForNode(page, ['tooltip']));
    expect(top >= mark.bottom || bottom <= mark.top).toBe(true);
  });

  test('is named kinetic on the compound post-kinetic', async () => {
    await rest('post-kinetic');
    expect((await waitForNode(page, ['tooltip'])).name).toBe('kinetic');
  });

  test('gives OBE in its sense here', async () => {
    await rest('OBE');
    const glance = await waitForNode(page, ['tooltip', 'OBE']);
    expect(await textOf(page, glance)).toContain('overtaken by events');
  });

  test('stays while the pointer travels into it, and goes when it has left', async () => {
    await rest('ECOWAS');
    const { left, top, right, bottom } = await boxOf(page, await waitForNode(page, ['tooltip', 'ECOWAS']));
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: STEPS_TO_GLANCE });
    await page.waitForTimeout(1_200);
    expect(await findNodes(page, ['tooltip', 'ECOWAS'])).toHaveLength(1);
    await page.mouse.move(2, 2, { steps: 10 });
    await waitForNone(page, ['tooltip']);
  });

  test('stays for as long as the pointer rests', async () => {
    await rest('ECOWAS');
    await waitForNode(page, ['tooltip', 'ECOWAS']);
    await page.waitForTimeout(10_000);
    expect(await findNodes(page, ['tooltip', 'ECOWAS'])).toHaveLength(1);
  });

  test.each([
    { reducedMotion: 'no-preference', animations: 1 },
    { reducedMotion: 'reduce', animations: 0 },
  ] as const)('with motion $reducedMotion comes by $animations animations', async ({ reducedMotion, animations }) => {
    await page.emulateMedia({ reducedMotion });
    await rest('OBE');
    const { backendId } = await waitForNode(page, ['tooltip', 'OBE']);
    const style = 'getComputedStyle(this.parentElement).animationName';
    const names = await onNode<string>(page, backendId, `function () { return ${style}; }`);
    expect(names === 'none' ? 0 : 1).toBe(animations);
  });

  test('goes on Escape though the pointer stays', async () => {
    await rest('ECOWAS');
    await waitForNode(page, ['tooltip', 'ECOWAS']);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['tooltip']);
  });

  test('does not open while the page scrolls under a resting pointer', async () => {
    const mark = await bringMarkIntoView(page, 'ECOWAS');
    await page.mouse.move(mark.x, mark.y - 200);
    await page.waitForTimeout(300);
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(1_500);
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
  });
});

describe('a card', () => {
  test('opens on a click in the glance’s place, is described by expansion and gloss, and says who says so', async () => {
    const mark = await rest('OBE');
    await waitForNode(page, ['tooltip', 'OBE']);
    await page.mouse.click(mark.x, mark.y);
    const card = await waitForNode(page, ['dialog', 'OBE']);
    expect(card.description).toContain('overtaken by events');
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
    const text = await textOf(page, card);
    expect(text).toContain('Source');
    expect(text).toContain('Checked');
    expect((await overlayTree(page)).map(({ name }) => name)).not.toContain(']');
  });

  test('opens on a click on the glance where the mark is in a link, which a click follows', async () => {
    await rest('ECOWAS');
    const { left, top, right, bottom } = await boxOf(page, await waitForNode(page, ['tooltip', 'ECOWAS']));
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: STEPS_TO_GLANCE });
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    await waitForNode(page, ['dialog', 'ECOWAS']);
    expect(page.url()).toBe(DEVEX);
  });

  test('goes on Escape', async () => {
    const mark = await rest('OBE');
    await page.mouse.click(mark.x, mark.y);
    await waitForNode(page, ['dialog', 'OBE']);
    await page.keyboard.press('Escape');
    await waitForNone(page, ['dialog']);
  });
});

describe('in a window of 320 by 256', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => scrollTo(0, 0));
  });
  afterAll(() => page.setViewportSize({ width: 1280, height: 900 }));

  test('a glance is a sheet that does not cover its line', async () => {
    const mark = await rest('OBE');
    const { left, top, right, bottom } = await boxOf(page, await waitForNode(page, ['tooltip']));
    expect(right - left).toBeGreaterThan(280);
    expect(top >= mark.bottom || bottom <= mark.top).toBe(true);
  });
});
