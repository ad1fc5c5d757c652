/** A reader without a mouse goes through everything: which key is pressed, and what has the focus then. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inParagraphs, madePage } from '../fixtures/made-page.ts';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';
import { overlayTree, waitForNode } from './setup/overlay.ts';

const PAGE = madePage(92_024, {
  before: '<p><a href="/news">All news</a></p>',
  body: inParagraphs([
    'The trucks leave <a href="/niamey">Niamey</a> at dusk, and ECOWAS stamps their papers, as <a href="/forms">the new form</a> asks it to do. That plan is OBE: the first rain took the culvert.',
    'The drivers do not ask for soldiers. They ask for <a href="/pumps">a pump that works</a> and for a clerk who is awake.',
  ]),
});

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

/** Presses keys one after the other; gives a line `key: focus` for each. */
async function walk(page: Page, keys: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const key of keys) {
    if (key === 'next-term' || key === 'previous-term') await extension.command(key, page);
    else await page.keyboard.press(key);
    await page.waitForTimeout(300);
    seen.push(`${key}: ${await focusOf(page)}`);
  }
  return seen;
}

async function focusOf(page: Page): Promise<string> {
  const ours = (await overlayTree(page)).filter(({ focused }) => focused).at(-1);
  if (ours) return [ours.role, ours.name].join(' ');
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? 'page' : `page’s ${activeElement?.textContent ?? ''}`;
  });
}

test('from term to term, through a card, out of it again, and to the list', async () => {
  const page = await openMade(extension, PAGE);
  await waitForNode(page, ['navigation']);
  const keys = [
    ...['next-term', 'Tab', 'Tab', 'Tab', 'Escape', 'Tab'],
    ...['next-term', 'next-term', 'previous-term', 'Shift+Tab', 'Tab', 'Tab', 'Tab'],
    ...['Enter', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter', 'Escape'],
    ...['Tab', 'Enter', 'Enter', 'Tab'],
  ];
  expect(await walk(page, keys)).toMatchInlineSnapshot(`
    [
      "next-term: dialog ECOWAS",
      "Tab: group ECOWAS",
      "Tab: button 2 earlier",
      "Tab: link ECOWAS ends Mali sanctions, Deutsche Welle, 8 Apr 2012",
      "Escape: page",
      "Tab: page’s the new form",
      "next-term: dialog OBE",
      "next-term: dialog ECOWAS",
      "previous-term: dialog ECOWAS",
      "Shift+Tab: page’s Niamey",
      "Tab: page’s the new form",
      "Tab: page’s a pump that works",
      "Tab: button 2 terms explained. Show the list",
      "Enter: dialog Terms",
      "Tab: button ECOWAS West Africa’s regional bloc for trade and politics, which can also send joint military forces.",
      "Tab: button OBE No longer relevant, because things have moved on.",
      "Enter: dialog OBE",
      "Tab: button 3 other senses",
      "Enter: button 3 other senses",
      "Tab: link USAF jargon, American Dialect Society list, 10 Jan 2004 (as “overcome by events”)",
      "Tab: link Diploskills: Know the Lingo, The Cheerful Stoic (a US diplomat’s blog)",
      "Tab: button Add note",
      "Enter: textbox Note",
      "Escape: button Add note",
      "Tab: button I know this",
      "Enter: button Undo",
      "Enter: button 2 terms explained. Show the list",
      "Tab: page",
    ]
  `);
});

test('through the popup, to its settings, and back to the page', async () => {
  const popup = await extension.popupFor(await openMade(extension, PAGE));
  await waitForPopup(popup);
  const seen: string[] = [];
  for (const key of Array.from({ length: 13 }, () => 'Tab')) {
    await popup.keyboard.press(key);
    seen.push(`${key}: ${await focusOf(popup)}`);
  }
  await popup.keyboard.press('Enter');
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab']) {
    await popup.keyboard.press(key);
    seen.push(`${key}: ${await focusOf(popup)}`);
  }
  expect(seen).toMatchInlineSnapshot(`
    [
      "Tab: page’s Copy citation",
      "Tab: page’s Since",
      "Tab: page’s Terms 2",
      "Tab: page’s Notes 0",
      "Tab: page’s ECOWAS]",
      "Tab: page’s ECOWAS]",
      "Tab: page’s ECOWAS]",
      "Tab: page’s ECOWAS]",
      "Tab: page’s ECOWAS]",
      "Tab: page’s ECOWAS]",
      "Tab: page’s OBE]",
      "Tab: page’s ",
      "Tab: page’s Settings",
      "Tab: page’s Read with glosses",
      "Tab: page’s ",
      "Tab: page’s ",
      "Tab: page’s ",
    ]
  `);
});
