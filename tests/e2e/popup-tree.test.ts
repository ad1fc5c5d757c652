/** What an assistive program is told of the popup, word for word. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { LIGHT_PAGE } from '../fixtures/pictured.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

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
