/** Every surface in every state that readers see it in, compared with pictures that somebody has looked at. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { bringMarkIntoView } from '../../scripts/driver/marks.ts';
import type { MadePage } from '../fixtures/made-page.ts';
import { DARK_PAGE, LIGHT_PAGE, RIGHT_TO_LEFT_PAGE } from '../fixtures/pictured.ts';
import { openCard, restOn, waitForEditor } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { openMade } from './setup/made.ts';
import { boxOf, focusOn, waitForNode, type Sought } from './setup/overlay.ts';
import { glyphsOf } from './setup/painted.ts';
import { difference, whyNotComparable } from './setup/pictures.ts';

interface Look {
  made: MadePage;
  viewport: { width: number; height: number };
  isForced?: boolean;
  /** The acronym whose glance and card are shown. */
  term: string;
  /** A known word without a mark; the page from right to left has none. */
  unmarked?: string;
}

const WINDOW = { width: 900, height: 560 };
const STORY = { term: 'ECOWAS', unmarked: 'Bamako' };
const LOOKS: Record<string, Look> = {
  light: { ...STORY, made: LIGHT_PAGE, viewport: WINDOW },
  dark: { ...STORY, made: DARK_PAGE, viewport: WINDOW },
  'forced-colours': { ...STORY, made: LIGHT_PAGE, viewport: WINDOW, isForced: true },
  '320-px': { ...STORY, made: LIGHT_PAGE, viewport: { width: 320, height: 640 } },
  '400-per-cent': { ...STORY, made: LIGHT_PAGE, viewport: { width: 320, height: 256 } },
  'right-to-left': { made: RIGHT_TO_LEFT_PAGE, viewport: WINDOW, term: 'ECOWAS' },
};
/** What of the page is shown around a surface, in CSS pixels. */
const AROUND = 12;
/** Until a surface has come and found its place, in milliseconds. */
const UNTIL_DRAWN = 400;

/** How each surface is brought, and which node it is; without one the whole window is shown. */
const SURFACES: Record<string, (page: Page, term: string, unmarked?: string) => Promise<Sought | undefined>> = {
  async marks(page, term) {
    await bringMarkIntoView(page, term);
    return undefined;
  },
  async glance(page, term) {
    await restOn(page, term);
    return ['tooltip', term];
  },
  async card(page, term) {
    await openCard(page, term);
    return ['dialog', term];
  },
  async editor(page, term) {
    await openCard(page, term);
    await press(page, 'Add note');
    await waitForEditor(page);
    return ['dialog', term];
  },
  async pinned(page, term) {
    await openCard(page, term);
    await press(page, 'Pin');
    return ['complementary', `Pinned: ${term}`];
  },
  async toolbar(page, _, unmarked = '') {
    await page.getByText(unmarked).last().scrollIntoViewIfNeeded();
    const { left, right, top, bottom } = await glyphsOf(page, unmarked);
    await page.mouse.dblclick((left + right) / 2, (top + bottom) / 2);
    return ['toolbar', 'Selection'];
  },
  async list(page) {
    await press(page, /terms? explained/);
    return ['dialog', 'Terms'];
  },
  async notice(page, term) {
    await openCard(page, term);
    await press(page, 'I know this');
    await waitForNode(page, ['button', 'Undo']);
    return undefined;
  },
};

/** By keyboard: in a small window a button may have to be scrolled to. */
async function press(page: Page, button: string | RegExp): Promise<void> {
  await focusOn(page, ['button', button]);
  await page.keyboard.press('Enter');
}

let extension: Extension;
let whyNot: string | undefined;

beforeAll(async () => {
  extension = await launchExtension({ viewport: WINDOW });
  whyNot = await whyNotComparable(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

describe.each(Object.entries(LOOKS))('%s', (look, { made, viewport, isForced, term, unmarked }) => {
  const shown = Object.entries(SURFACES).filter(([surface]) => unmarked || surface !== 'toolbar');
  test.each(shown)('%s', async (surface, bring) => {
    if (whyNot) return console.warn(`Not compared. ${whyNot}`);
    const page = await openMade(extension, made);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const sought = await bring(page, term, unmarked);
    if (isForced) await page.emulateMedia({ forcedColors: 'active' });
    const node = sought && (await waitForNode(page, sought));
    await page.waitForTimeout(UNTIL_DRAWN);
    const clip = node && viewport === WINDOW ? around(await boxOf(page, node), viewport) : undefined;
    const picture = await page.screenshot(clip && { clip });
    // What the reader knows is kept from look to look.
    if (surface === 'notice') await press(page, 'Undo');
    expect(difference(`${surface}-${look}`, picture)).toBeUndefined();
  });
});

/** Pages of ours, as they show for an article. */
describe.each([
  { name: 'popup', address: 'popup.html', widths: { wide: 400, narrow: 320 } },
  { name: 'popup-settings', address: 'popup.html', widths: { wide: 400, narrow: 320 }, button: 'Settings' },
  { name: 'reader', address: 'reader.html', widths: { wide: 800, narrow: 320 }, button: 'Africom' },
  { name: 'welcome', address: 'welcome.html', widths: { wide: 800, narrow: 320 } },
])('$name', ({ name, address, widths, button }) => {
  test.each([
    { look: 'light', width: widths.wide, media: { colorScheme: 'light' } },
    { look: 'dark', width: widths.wide, media: { colorScheme: 'dark' } },
    { look: 'forced-colours', width: widths.wide, media: { forcedColors: 'active' } },
    { look: '320-px', width: widths.narrow, media: { colorScheme: 'light' } },
  ] as const)('$look', async ({ look, width, media }) => {
    if (whyNot) return console.warn(`Not compared. ${whyNot}`);
    const page = await extension.popupFor(await openMade(extension, LIGHT_PAGE));
    await page.setViewportSize({ width, height: 600 });
    await page.emulateMedia(media);
    await page.goto(page.url().replace('popup.html', address));
    await waitForPopup(page);
    if (button) await page.getByRole('button', { name: button }).first().click();
    await page.mouse.move(1, 1);
    await page.waitForTimeout(UNTIL_DRAWN);
    expect(difference(`${name}-${look}`, await page.screenshot())).toBeUndefined();
  });
});

function around(box: { left: number; top: number; right: number; bottom: number }, window: Look['viewport']) {
  const [x, y] = [Math.max(0, Math.floor(box.left - AROUND)), Math.max(0, Math.floor(box.top - AROUND))];
  return {
    x,
    y,
    width: Math.min(window.width, Math.ceil(box.right + AROUND)) - x,
    height: Math.min(window.height, Math.ceil(box.bottom + AROUND)) - y,
  };
}
