import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { waitForMarks } from '../../scripts/driver/marks.ts';
import { openEditor } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { linesOn, linesUnder } from './setup/lines.ts';
import { ROAD, serveLivePages } from './setup/live.ts';
import { clickOn, waitForNode } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';
import { glyphsOf } from './setup/painted.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

const NAMES = ['glossator-term', 'glossator-term-uncertain', 'glossator-note-1', 'glossator-active'];

/** How many ranges are registered under each of our names. */
function registered(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    (names) =>
      Object.fromEntries(
        names.flatMap((name) => (CSS.highlights.has(name) ? [[name, CSS.highlights.get(name)!.size]] : [])),
      ),
    NAMES,
  );
}

/** Opens a page in the reader’s own colours, and waits for the line under its first word. */
async function openForced(url: string, word: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await page.goto(url);
  await expect
    .poll(async () => (await linesUnder(page, await glyphsOf(page, word))).length, { timeout: 20_000 })
    .toBe(1);
  return page;
}

/** Whether one line, and no more, is under the words. */
async function isUnderlined(page: Page, ...words: string[]): Promise<boolean> {
  const lines = await Promise.all(words.map(async (word) => linesUnder(page, await glyphsOf(page, word))));
  return lines.every(({ length }) => length === 1);
}

describe('in forced colours', () => {
  test('no term is registered, and each has a dotted line of its own width under it', async () => {
    const page = await openForced(ROAD, 'OBE');
    expect(await isUnderlined(page, 'OBE', 'ECOWAS', 'Africom')).toBe(true);
    expect(await linesOn(page)).toHaveLength(3);
    expect(Object.keys(await registered(page)).filter((name) => name !== 'glossator-active')).toEqual([]);
    const [line] = await linesOn(page);
    const link = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'LinkText';
      return getComputedStyle(probe).color;
    });
    expect(line?.look).toBe(`2px dotted ${link}`);
  });

  test('nothing of the lines is in the page, and none of them is in the pointer’s way', async () => {
    const page = await openForced(ROAD, 'OBE');
    const { left, right, bottom } = await glyphsOf(page, 'OBE');
    expect(
      await page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.localName, [(left + right) / 2, bottom - 1]),
    ).toBe('p');
    expect(
      await page.evaluate(() => [...document.querySelectorAll('html > *')].map(({ localName }) => localName)),
    ).toEqual(['head', 'body', 'glossator-overlay']);
  });

  test('a word that wraps has a line on each of its lines', async () => {
    const page = await openForced(DEVEX, 'OBE');
    const wraps = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ innerText }) =>
        innerText.includes('Tuareg rebellion'),
      );
      const text = paragraph?.firstChild;
      if (!paragraph || !(text instanceof Text)) throw new Error('The paragraph is not there.');
      paragraph.style.width = '6em';
      paragraph.scrollIntoView({ block: 'center' });
      const range = new Range();
      range.setStart(text, text.data.indexOf('Tuareg rebellion'));
      range.setEnd(text, range.startOffset + 'Tuareg rebellion'.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
    expect(wraps).toHaveLength(2);
    for (const line of wraps) await expect.poll(async () => (await linesUnder(page, line)).length).toBe(1);
  });

  test('resting on a word explains it, and a click opens its card, with the word as if it were selected', async () => {
    const page = await openForced(ROAD, 'ECOWAS');
    const { left, right, top, bottom } = await glyphsOf(page, 'ECOWAS');
    await page.mouse.move(left - 20, top - 30);
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 12 });
    await waitForNode(page, ['tooltip', 'ECOWAS']);
    expect(await registered(page)).toEqual({ 'glossator-active': 1 });
    await page.mouse.down();
    await page.mouse.up();
    await waitForNode(page, ['dialog', 'ECOWAS']);
  });

  test('the lines go with their words when text comes above, and with it when it goes', async () => {
    const page = await openForced(ROAD, 'OBE');
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Correction: an earlier version gave two cranes. Soldiers of MINUSMA have since brought a third.';
      document.querySelector('.story')?.prepend(paragraph);
    });
    await expect.poll(() => isUnderlined(page, 'MINUSMA', 'OBE', 'ECOWAS', 'Africom')).toBe(true);
    await page.evaluate(() => document.querySelector('.story > p')?.remove());
    await expect.poll(async () => (await linesOn(page)).length).toBe(3);
    await expect.poll(() => isUnderlined(page, 'OBE', 'ECOWAS', 'Africom')).toBe(true);
  });

  test('the lines scroll with the window, and are cut off where a scrolling box cuts off its text', async () => {
    const page = await openForced(ROAD, 'OBE');
    await page.addStyleTag({ content: '.story { height: 100px; overflow: auto; } body { padding-bottom: 2000px; }' });
    await page.evaluate(() => scrollTo(0, 60));
    await expect.poll(() => isUnderlined(page, 'OBE')).toBe(true);
    await expect.poll(async () => (await linesOn(page)).length).toBe(1);
    await page.evaluate(() => document.querySelector('.story > p:nth-of-type(3)')?.scrollIntoView());
    await expect.poll(() => isUnderlined(page, 'Africom')).toBe(true);
    expect(await linesOn(page)).toHaveLength(1);
  });

  test('no line shows on a header that lies over its word', async () => {
    const page = await openForced(ROAD, 'OBE');
    const { top } = await glyphsOf(page, 'OBE');
    await page.addStyleTag({
      content:
        'header { position: fixed; inset: 0 0 auto; height: 60px; background: Canvas; } body { padding-bottom: 2000px; }',
    });
    await page.evaluate((by) => scrollTo(0, by), top - 40);
    await expect.poll(async () => (await linesUnder(page, await glyphsOf(page, 'OBE'))).length).toBe(0);
    await expect.poll(() => isUnderlined(page, 'ECOWAS', 'Africom')).toBe(true);
  });

  test('the lines never widen the page', async () => {
    const page = await openForced(ROAD, 'OBE');
    await page.addStyleTag({ content: '.story { width: 3000px } main { overflow-x: hidden }' });
    await page.waitForTimeout(700);
    expect(await linesOn(page)).not.toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('when the colours change', () => {
  test('back, lines give way to marks, and the other way round', async () => {
    const page = await openForced(ROAD, 'OBE');
    await page.emulateMedia({ forcedColors: 'none' });
    await waitForMarks(page);
    expect(await registered(page)).toMatchObject({ 'glossator-term': 3 });
    await expect.poll(() => linesOn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => isUnderlined(page, 'OBE', 'ECOWAS', 'Africom')).toBe(true);
    expect(Object.keys(await registered(page)).filter((name) => name !== 'glossator-active')).toEqual([]);
  });

  test('on a page that has had its marks, nothing of them stays registered', async () => {
    const page = await extension.openArticle(ROAD);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => isUnderlined(page, 'OBE', 'ECOWAS', 'Africom')).toBe(true);
    expect(Object.keys(await registered(page)).filter((name) => name !== 'glossator-active')).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('the popup in forced colours, %s', (colorScheme) => {
  test('shows by more than colour which level is chosen', async () => {
    const page = await openForced(DEVEX, 'OBE', colorScheme);
    const popup = await extension.popupFor(page);
    await popup.emulateMedia({ forcedColors: 'active', colorScheme });
    await waitForPopup(popup);
    const radio = popup.getByRole('radio', { name: 'Key' });
    expect(await radio.isChecked()).toBe(true);
    const { width, height } = (await radio.boundingBox())!;
    expect([width >= 12, height >= 12]).toEqual([true, true]);
  });
});

// Last of all: the note stays for the pages that come after.
test('a word with a note has a solid line over its own', async () => {
  const page = await openForced(ROAD, 'ECOWAS');
  const { left, top } = await glyphsOf(page, 'ECOWAS');
  await page.mouse.click(left + 8, top + 8);
  await waitForNode(page, ['dialog', 'ECOWAS']);
  await openEditor(page);
  await page.keyboard.type('Fifteen then.');
  await waitForNode(page, ['button', 'Done']);
  await clickOn(page, ['button', 'Done']);
  const underlined = async () => linesUnder(page, await glyphsOf(page, 'ECOWAS'));
  await expect
    .poll(async () => (await underlined()).map(({ name }) => name))
    .toEqual(['glossator-term', 'glossator-note-1']);
  expect((await underlined())[1]?.look).toMatch(/^3px solid/);
  expect(Object.keys(await registered(page))).not.toContain('glossator-note-1');
});
