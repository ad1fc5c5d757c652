import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { tabIdOf, waitForPopup } from '../../scripts/driver/extension.ts';
import { marksOn } from '../../scripts/driver/marks.ts';
import { inParagraphs, madePage } from '../fixtures/made-page.ts';
import { ARABIC } from '../fixtures/writing-systems.ts';
import { judge } from './setup/axe.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';
import { treeOf } from './setup/own-page-tree.ts';
import { CGD, DEVEX } from './setup/pages.ts';
import { print, squeezed } from './setup/pdf.ts';
import { unfoldSettings } from './setup/popup.ts';

const SHORT = madePage(96001, {
  title: 'What the clerks asked for',
  body: `${inParagraphs([
    'Clerks in the north asked for desks, paper and pay. What they were promised in the spring is now OBE, they say, since the governor left with the keys and the lorry never came.',
    'ECOWAS would send “observers”—not money. Nobody in the town had asked for any, and the mayor’s office had no chairs for them to sit on.',
  ])}<h2>What is left</h2><ul><li>two desks and a stamp without ink, kept in a drawer</li><li>a letter from Bamako that nobody has answered yet</li></ul>
  <blockquote><p>We write everything down by hand, and then we wait for somebody to come and read it.</p></blockquote>
  ${inParagraphs(['That is what an office is when the money has gone elsewhere: a room, a table, a person who stays, and a list of those who came to ask.'])}`,
});

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

async function readerFor(page: Page): Promise<Page> {
  const tabId = await tabIdOf(extension.worker, page);
  const reader = await extension.context.newPage();
  await reader.goto(`chrome-extension://${extension.extensionId}/reader.html?tabId=${tabId}`);
  await reader.locator('.body').waitFor();
  return reader;
}

/** On one line, and without the soft hyphens by which a page helps its browser. */
const lined = (text: string) => text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
const bodyOf = async (reader: Page) => lined(await reader.locator('.body').innerText());
const termsOf = (reader: Page) => reader.locator('.term').allInnerTexts();

describe('the text', () => {
  test('is the article’s, letter for letter, in its own typography', async () => {
    const page = await openMade(extension, SHORT);
    const article = lined(await page.locator('article').innerText());
    expect(`What the clerks asked for ${await bodyOf(await readerFor(page))}`).toBe(article);
  });

  test.each([DEVEX, CGD])('has nothing of %s but the story', async (url) => {
    const page = await extension.openArticle(url);
    const story = lined(await page.locator('body').innerText());
    const reader = await readerFor(page);
    const blocks = await reader.locator('.body :is(p, h2)').allInnerTexts();
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks) expect(story).toContain(lined(block));
  });

  test('has the terms that are marked on the page, in the same places', async () => {
    const page = await extension.openArticle(DEVEX);
    await page.setViewportSize({ width: 1280, height: 6_000 });
    await expect.poll(async () => (await marksOn(page)).length).toBe(15);
    expect(await termsOf(await readerFor(page))).toEqual((await marksOn(page)).map(({ text }) => text));
  });

  test('stays when the tab is gone; loaded again, the page says what to do', async () => {
    const page = await openMade(extension, SHORT);
    const reader = await readerFor(page);
    await page.close();
    await reader.getByRole('button', { name: 'ECOWAS' }).click();
    expect(await reader.locator('.gloss:visible').innerText()).toContain('Economic Community of West African States');
    await reader.reload();
    await reader.getByText('The page is gone. Open it again and choose Read with glosses.').waitFor();
  });

  test('runs from right to left where the article does, and glosses as they are written', async () => {
    await extension.settings({ level: 'all' });
    const reader = await readerFor(await openMade(extension, ARABIC));
    await reader.getByRole('button', { name: 'MINUSMA' }).click();
    const directionOf = (selector: string) =>
      reader
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect([await directionOf('.body p'), await directionOf('.gloss:visible')]).toEqual(['rtl', 'ltr']);
  });
});

test('opens from the popup, beside its page', async () => {
  const page = await openMade(extension, SHORT);
  const popup = await extension.popupFor(page);
  await waitForPopup(popup);
  await unfoldSettings(popup);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Read with glosses' }).click();
  const reader = await opened;
  await expect.poll(() => reader.title()).toBe('What the clerks asked for');
  expect(await termsOf(reader)).toEqual(['OBE', 'ECOWAS']);
});

test('is told to assistive programs as what it is', async () => {
  const reader = await readerFor(await openMade(extension, SHORT));
  await reader.getByRole('button', { name: 'OBE' }).click();
  const tree = await treeOf(reader);
  expect(tree.slice(0, tree.indexOf('    region "Notes"'))).toMatchInlineSnapshot(`
    [
      "RootWebArea "What the clerks asked for"",
      "  main",
      "    article",
      "      sectionheader",
      "        heading "What the clerks asked for"",
      "          StaticText "What the clerks asked for"",
      "        paragraph",
      "          StaticText "Devex"",
      "          StaticText " · "",
      "          time",
      "            StaticText "17 January 2013"",
      "        paragraph",
      "          StaticText "The page names no author."",
      "        paragraph",
      "          StaticText "Read on "",
      "          link "Devex"",
      "            StaticText "Devex"",
      "        paragraph",
      "          StaticText "2 terms are explained. Press one with a dotted line to unfold its gloss, and Escape to fold it."",
      "      paragraph",
      "        StaticText "Clerks in the north asked for desks, paper and pay. What they were promised in the spring is now "",
      "        button "OBE" (unfolded)",
      "          StaticText "OBE"",
      "        StaticText ","",
      "        note",
      "          StaticText "overtaken by events"",
      "          StaticText "."",
      "          StaticText "No longer relevant, because things have moved on."",
      "          StaticText " "",
      "          link "Note 1"",
      "            StaticText "Note 1"",
      "        StaticText " they say, since the governor left with the keys and the lorry never came."",
      "      paragraph",
      "        button "ECOWAS" (folded)",
      "          StaticText "ECOWAS"",
      "        StaticText " would send “observers”—not money. Nobody in the town had asked for any, and the mayor’s office had no chairs for them to sit on."",
      "      heading "What is left"",
      "        StaticText "What is left"",
      "      list",
      "        listitem",
      "          paragraph",
      "            StaticText "two desks and a stamp without ink, kept in a drawer"",
      "        listitem",
      "          paragraph",
      "            StaticText "a letter from Bamako that nobody has answered yet"",
      "      blockquote",
      "        paragraph",
      "          StaticText "We write everything down by hand, and then we wait for somebody to come and read it."",
      "      paragraph",
      "        StaticText "That is what an office is when the money has gone elsewhere: a room, a table, a person who stays, and a list of those who came to ask."",
    ]
  `);
});

test('needs no pointer: terms, glosses, notes and the way back', async () => {
  const reader = await readerFor(await openMade(extension, SHORT));
  const press = async (...keys: string[]) => {
    for (const key of keys) await reader.keyboard.press(key);
  };
  const focused = () => reader.evaluate(() => (document.activeElement as HTMLElement).innerText);
  const glosses = () => reader.locator('.gloss:visible').count();
  await press('Tab', 'Tab', 'Tab');
  expect(await focused()).toBe('ECOWAS');
  await press('Space');
  expect(await glosses()).toBe(1);
  await press('Tab');
  expect(await focused()).toBe('Note 2');
  await press('Escape');
  expect([await glosses(), await focused()]).toEqual([0, 'ECOWAS']);

  await press('Enter', 'Tab', 'Enter');
  await expect.poll(() => reader.evaluate(() => location.hash)).toBe('#note-2');
  await press('Tab');
  expect(await focused()).toBe('Back');
  await press('Enter', 'Enter');
  expect(await focused()).toBe('ECOWAS');
});

test('is printed with numbers in the text and all notes at its end, and with nothing to press', async () => {
  const reader = await readerFor(await openMade(extension, SHORT));
  await reader.getByRole('button', { name: 'ECOWAS' }).click();
  const { text } = await print(reader);
  expect(text).toContain(squeezed('What they were promised in the spring is now OBE1, they say'));
  expect(text).toContain(squeezed('ECOWAS2 would send “observers”—not money.'));
  const notes = text.slice(text.indexOf('Notes'));
  expect(notes).toMatch(/OBE\]overtakenbyevents\..*ECOWAS\]EconomicCommunityofWestAfricanStates\./);
  expect(notes).toContain(squeezed('29 Jan 2025'));
  expect(notes).toMatch(/https:\/\/\S+/);
  expect(text).not.toMatch(/Note2|Back|termsareexplained/);
});

test.each([
  [320, 640],
  [320, 256],
  [1280, 900],
])('at %i × %i pixels nothing has to be scrolled sideways', async (width, height) => {
  await extension.settings({ level: 'all' });
  const reader = await readerFor(await extension.openArticle(DEVEX));
  await reader.setViewportSize({ width, height });
  await reader.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.term')) button.click();
  });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing wrong with it, folded or unfolded', async () => {
    const reader = await readerFor(await extension.openArticle(DEVEX));
    await reader.emulateMedia({ colorScheme });
    await expect.poll(() => reader.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme);
    expect((await judge(reader)).violations).toEqual([]);
    await reader.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.term')) button.click();
    });
    const { seen, violations } = await judge(reader);
    expect(violations).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });
});
