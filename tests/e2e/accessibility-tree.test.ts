/** What an assistive program is told of each surface, word for word. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LIGHT_PAGE } from '../fixtures/pictured.ts';
import { openCard, openEditor, restOn } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';
import { clickOn, focusOn, waitForNode, waitForNone } from './setup/overlay.ts';
import { told } from './setup/told.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

test('closed, there is a way to the list, and a status that says nothing', async () => {
  const page = await openMade(extension, LIGHT_PAGE);
  await waitForNode(page, ['navigation']);
  expect(await told(page)).toMatchInlineSnapshot(`
    [
      "navigation "Glossator"",
      "  button "5 terms explained. Show the list"",
      "status",
    ]
  `);
});

test('a glance is a tooltip without anything to press', async () => {
  const page = await openMade(extension, LIGHT_PAGE);
  await restOn(page, 'OBE');
  await waitForNode(page, ['tooltip', 'OBE']);
  expect(await told(page)).toMatchInlineSnapshot(`
    [
      "navigation "Glossator"",
      "  button "5 terms explained. Show the list"",
      "status",
      "group",
      "  tooltip "OBE"",
      "    paragraph: OBE",
      "    paragraph: overtaken by events",
      "    paragraph: No longer relevant, because things have moved on.",
    ]
  `);
});

test('a card is a dialog that is described by what the term means', async () => {
  const page = await openMade(extension, LIGHT_PAGE);
  await openCard(page, 'OBE');
  expect(await told(page)).toMatchInlineSnapshot(`
    [
      "navigation "Glossator"",
      "  button "5 terms explained. Show the list"",
      "status",
      "group",
      "  dialog "OBE" (overtaken by events No longer relevant, because things have moved on.)",
      "    paragraph: OBE",
      "    paragraph: overtaken by events",
      "    paragraph: jargon · US government and military · slang",
      "    paragraph: No longer relevant, because things have moved on.",
      "    paragraph: Said in US government and military offices of a plan, question or paper that events have settled.",
      "    paragraph",
      "      Read this way because ",
      "      is",
      "       stands before it.",
      "      button "3 other senses"",
      "    paragraph",
      "      Sources: ",
      "      link "USAF jargon, American Dialect Society list, 10 Jan 2004 (as “overcome by events”)"",
      "      ; ",
      "      link "Diploskills: Know the Lingo, The Cheerful Stoic (a US diplomat’s blog)"",
      "      . ",
      "      Checked Nov 2026.",
      "    button "Add note"",
      "    button "I know this"",
      "    button "Copy"",
      "    button "Pin"",
      "    button "Close"",
    ]
  `);
});

test('a pinned card is beside the page’s own matter, and listed with the way to the terms', async () => {
  const page = await openMade(extension, LIGHT_PAGE);
  await openCard(page, 'OBE');
  await clickOn(page, ['button', 'Pin']);
  await waitForNode(page, ['complementary', 'Pinned: OBE']);
  await waitForNone(page, ['dialog']);
  expect(await told(page)).toMatchInlineSnapshot(`
    [
      "navigation "Glossator"",
      "  button "5 terms explained. Show the list"",
      "  button "Pinned: OBE"",
      "status: Pinned: OBE",
      "group",
      "  complementary "Pinned: OBE"",
      "    paragraph: OBE",
      "    paragraph: overtaken by events",
      "    paragraph: jargon · US government and military · slang",
      "    paragraph: No longer relevant, because things have moved on.",
      "    paragraph: Said in US government and military offices of a plan, question or paper that events have settled.",
      "    paragraph",
      "      Read this way because ",
      "      is",
      "       stands before it.",
      "      button "3 other senses"",
      "    paragraph",
      "      Sources: ",
      "      link "USAF jargon, American Dialect Society list, 10 Jan 2004 (as “overcome by events”)"",
      "      ; ",
      "      link "Diploskills: Know the Lingo, The Cheerful Stoic (a US diplomat’s blog)"",
      "      . ",
      "      Checked Nov 2026.",
      "    button "Unpin"",
      "    button "Close"",
    ]
  `);
});

test('the note editor is in its card, with its state', async () => {
  const page = await openMade(extension, LIGHT_PAGE);
  await openCard(page, 'OBE');
  await openEditor(page);
  expect(await told(page)).toMatchInlineSnapshot(`
    [
      "navigation "Glossator"",
      "  button "5 terms explained. Show the list"",
      "status",
      "group",
      "  dialog "OBE" (overtaken by events No longer relevant, because things have moved on.)",
      "    paragraph: OBE",
      "    paragraph: overtaken by events",
      "    paragraph: jargon · US government and military · slang",
      "    paragraph: No longer relevant, because things have moved on.",
      "    group "Note on “OBE”"",
      "      textbox "Note"",
      "      status: Not saved yet",
      "      button "Done"",
      "    button "Pin"",
      "    button "Close"",
    ]
  `);
});

test('the list gives each term with what it means', async () => {
  const page = await openMade(extension, LIGHT_PAGE);
  await focusOn(page, ['button', /terms explained/]);
  await page.keyboard.press('Enter');
  await waitForNode(page, ['dialog', 'Terms']);
  expect(await told(page)).toMatchInlineSnapshot(`
    [
      "navigation "Glossator"",
      "  button "5 terms explained. Show the list"",
      "status",
      "group",
      "  dialog "Terms"",
      "    paragraph: Terms",
      "    list",
      "      listitem",
      "        button "ECOWAS West Africa’s regional bloc for trade and politics, which can also send joint military forces."",
      "      listitem",
      "        button "Africom The US military headquarters for operations and training in Africa, except Egypt; it is based in Germany."",
      "      listitem",
      "        button "OBE No longer relevant, because things have moved on."",
      "      listitem",
      "        button "post-kinetic After the fighting: when bombs and bullets give way to politics."",
      "      listitem",
      "        button "Captain Sonogo The army captain who led Mali’s coup of March 2012."",
      "    button "Close"",
    ]
  `);
});
