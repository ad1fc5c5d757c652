/**
 * `npm run pictures`: builds, and takes the welcome page's pictures of the demo article, light and dark, in a real
 * Chromium. They are kept in the repository; run it again when the look of a surface changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { backgroundOf, extensionIdOf, launchChromium } from './driver/chromium.ts';
import { tabIdOf, waitForPopup } from './driver/extension.ts';
import { bringMarkIntoView, waitForMarks, type SeenMark } from './driver/marks.ts';
import { demoPages, servePages } from './driver/pages.ts';
import { build, builds, root } from './run.ts';

/** In CSS pixels; the file has twice as many each way. */
const [WIDTH, HEIGHT] = [400, 380];
/** Wide enough for cards to stand under their words, and so high that a card is not higher than a picture. */
const VIEWPORT = { width: 760, height: 720 };
/** How far the middle of a word is from a picture's left edge: its card begins before the word. */
const BEFORE_MIDDLE = 72;
const QUALITY = 70;
/** The demo article as a dark page would have it. */
const DARK_PAGE = 'body, body * { background-color: #16191b !important; color: #dddddd !important; }';
/** Milliseconds in which a glance or card has come and found its place. */
const UNTIL_DRAWN = 1500;

const folder = join(root, 'assets', 'public', 'welcome');
mkdirSync(folder, { recursive: true });
if ((await build('chrome')) !== 0) throw new Error('The extension could not be built.');
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await launchChromium({
    extension: builds.chrome,
    headless: true,
    colorScheme,
    viewport: VIEWPORT,
  });
  try {
    await servePages(context, demoPages());
    await takeAll(context, colorScheme === 'dark' ? '-dark' : '');
  } finally {
    await context.close();
  }
}

async function takeAll(context: BrowserContext, suffix: string): Promise<void> {
  const worker = await backgroundOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(demoPages()[0]?.url ?? '');
  await hideScrollbar(page);
  if (suffix) await page.addStyleTag({ content: DARK_PAGE });
  await waitForMarks(page);
  const tab = await tabIdOf(worker, page);

  await take(page, `glance${suffix}`, placeAround(await rest(page, 'OBE'), 110));

  await page.mouse.move(2, 2);
  const mark = await rest(page, 'ECOWAS');
  // The word is a link; its glance is the way to its card.
  const glance = { x: mark.x, y: mark.bottom + 30 };
  await page.mouse.move(glance.x, glance.y, { steps: 5 });
  await page.mouse.click(glance.x, glance.y);
  await page.waitForTimeout(UNTIL_DRAWN);
  await take(page, `card${suffix}`, placeAround(mark, 12));

  const popup = await context.newPage();
  await popup.setViewportSize({ width: WIDTH, height: 600 });
  await popup.goto(`chrome-extension://${extensionIdOf(worker)}/popup.html?tabId=${tab}`);
  await waitForPopup(popup);
  await hideScrollbar(popup);
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await take(popup, `popup${suffix}`, { x: 0, y: 0 });
}

/** Rests the pointer on marked words until their glance is there. */
async function rest(page: Page, words: string): Promise<SeenMark> {
  const mark = await bringMarkIntoView(page, words);
  await page.mouse.move(mark.x - 20, mark.y - 30);
  await page.mouse.move(mark.x, mark.y, { steps: 12 });
  await page.waitForTimeout(UNTIL_DRAWN);
  return mark;
}

function hideScrollbar(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.style.setProperty('scrollbar-width', 'none'));
}

interface Place {
  x: number;
  y: number;
}

/** Where a picture begins that has marked words near its left edge, under so many pixels of text. */
function placeAround({ x, top }: SeenMark, above: number): Place {
  return { x: Math.min(Math.max(0, x - BEFORE_MIDDLE), VIEWPORT.width - WIDTH), y: Math.max(0, top - above) };
}

/** A part of the window. */
async function take(page: Page, name: string, { x, y }: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const scrolled = await page.evaluate(() => scrollY);
  const clip = { x, y: scrolled + y, width: WIDTH, height: HEIGHT, scale: 2 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip });
  await session.detach();
  const file = Buffer.from(data, 'base64');
  writeFileSync(join(folder, `${name}.webp`), file);
  console.log(`${name}.webp  ${(file.length / 1024).toFixed(0)} KB`);
}
