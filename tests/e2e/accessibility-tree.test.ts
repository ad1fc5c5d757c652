/** What an assistive program is told of each surface, word for word. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
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

test('the popup has a title, sections with headings, and a group of levels', async () => {
  const popup = await extension.popupFor(await openMade(extension, LIGHT_PAGE));
  await waitForPopup(popup);
  expect(await popup.locator('body').ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - heading "The night convoy" [level=1]
      - paragraph:
        - text: Devex ·
        - time: 17 January 2013
      - paragraph: The page names no author.
      - button "Copy citation"
      - navigation "Sections":
        - list:
          - listitem:
            - link "Since":
              - /url: "#since"
          - listitem:
            - link "Before you quote 1":
              - /url: "#quote"
          - listitem:
            - link "Terms 5":
              - /url: "#terms"
          - listitem:
            - link "Notes 0":
              - /url: "#notes"
      - region "Before and since":
        - heading "Before and since" [level=2]
        - paragraph: checked Nov 2026
        - list:
          - listitem:
            - time: Oct 2008
            - button "Africom"
            - text: Becomes a full command of its own, in Stuttgart.
          - listitem:
            - time: Apr 2012
            - button "ECOWAS"
            - text: Ends its week-old sanctions on Mali.
          - listitem:
            - time: Dec 2012
            - button "Captain Sonogo"
            - text: Prime minister resigns after arrest by soldiers; UN Security Council condemns the arrest.
          - listitem:
            - time: Dec 2012
            - button "ECOWAS"
            - text: UN lets African states send a force to Mali (AFISMA).
        - paragraph:
          - time: This article, 17 January 2013
        - list:
          - listitem:
            - time: Jul 2013
            - button "ECOWAS"
            - text: AFISMA hands over to the UN mission MINUSMA.
          - listitem:
            - time: Nov 2013
            - button "Captain Sonogo"
            - text: Arrested in Bamako; charged with complicity in kidnapping.
          - listitem:
            - time: Aug 2020
            - button "Mali"
            - text: Coup against President Ibrahim Boubacar Keïta.
          - listitem:
            - time: Jan 2025
            - button "ECOWAS"
            - text: Mali, Burkina Faso and Niger cease to be members.
          - listitem:
            - time: Aug 2025
            - button "Africom"
            - text: General Dagvin Anderson takes command.
      - region "Before you quote":
        - heading "Before you quote" [level=2]
        - list:
          - listitem:
            - 'button "“Captain Sonogo”: usually spelt Sanogo."'
      - region "Terms":
        - heading "Terms" [level=2]
        - paragraph: 5 marked, 3 more known
        - list:
          - listitem:
            - button "ECOWAS"
            - text: West Africa’s regional bloc for trade and politics.
          - listitem:
            - button "Africom"
            - text: The US military headquarters for operations and training in Africa, except Egypt.
          - listitem:
            - button "OBE"
            - text: No longer relevant, because things have moved on.
            - emphasis: slang
          - listitem:
            - button "post-kinetic"
            - text: "After the fighting: when bombs and bullets give way to politics."
            - emphasis: euphemism
          - listitem:
            - button "Captain Sonogo"
            - text: The army captain who led Mali’s coup of March 2012.
        - group: 3 more known words
      - region "Your notes":
        - heading "Your notes" [level=2]
        - paragraph: None yet. Open a term’s card to make one.
    - contentinfo:
      - status
      - radiogroup "Marks":
        - text: Marks
        - radio "Off"
        - text: "Off"
        - radio "Key" [checked]
        - text: Key
        - radio "More"
        - text: More
        - radio "All"
        - text: All
      - button "Settings▴""
  `);
});
