import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { LATE, serveLivePages, wordsOn } from '../setup/live.ts';
import { popupHeading, popupWords } from '../setup/popup.ts';

const TITLE = 'The ferry that was sold';
const TERMS = ['OBE', 'ECOWAS', 'Africom'];
const NOT_YET = /^(Reading the page…|Not an article)$/;
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** The story as one piece of HTML, or element by element as a slow server sends it. */
async function bring(page: Page, how: 'whole' | 'piecewise'): Promise<void> {
  await page.evaluate(async (way) => {
    const place = document.querySelector('article');
    const story = document.querySelector<HTMLTemplateElement>('#story');
    if (!place || !story) throw new Error('This is not the late page.');
    place.removeAttribute('aria-busy');
    if (way === 'whole') place.innerHTML = story.innerHTML;
    else {
      place.replaceChildren();
      for (const part of story.content.children) {
        place.append(part.cloneNode(true));
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    }
  }, how);
}

describe.each(['whole', 'piecewise'] as const)('a story that comes %s after three seconds', (how) => {
  test('is marked without a reload, and the popup says so', async () => {
    const page = await extension.open(LATE);
    await page.waitForTimeout(3_000);
    expect(await wordsOn(page)).toEqual([]);
    expect(await popupHeading(extension, page)).toMatch(NOT_YET);

    await bring(page, how);
    await expect.poll(() => wordsOn(page)).toEqual(TERMS);
    const { heading, head, terms } = await popupWords(extension, page);
    expect(heading).toBe(TITLE);
    expect(head).toContain('Ama Nortey');
    expect(terms).toEqual(TERMS);
  });
});

test('a story that comes after twenty seconds is marked, and its cards open', { timeout: 90_000 }, async () => {
  const page = await extension.open(LATE);
  await page.waitForTimeout(20_000);
  await bring(page, 'whole');
  await expect.poll(() => wordsOn(page)).toEqual(TERMS);
  await openCard(page, 'ECOWAS');
});

test('a story that comes while the tab is behind another is marked', async () => {
  const page = await extension.open(LATE);
  await page.waitForTimeout(1_000);
  await extension.open('about:blank');
  await bring(page, 'whole');
  await page.waitForTimeout(1_500);
  await page.bringToFront();
  await expect.poll(() => wordsOn(page)).toEqual(TERMS);
});

test('the popup that was open before the story came says what it is', async () => {
  const page = await extension.open(LATE);
  await page.waitForTimeout(1_000);
  const popup = await extension.popupFor(page);
  const heading = popup.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.innerText()).toMatch(NOT_YET);
  await bring(page, 'whole');
  await expect.poll(() => heading.innerText()).toBe(TITLE);
});

test('a page whose story never comes marks none of its teasers', async () => {
  const page = await extension.open(LATE);
  await page.waitForTimeout(6_000);
  expect(await wordsOn(page)).toEqual([]);
  expect(await page.locator('glossator-overlay').count()).toBe(0);
});
