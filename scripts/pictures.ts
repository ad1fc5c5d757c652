/**
 * `npm run pictures`: builds, and takes the welcome page's pictures of the demo article, light and dark, in a real
 * Chromium. They are kept in the repository; run it again when the look of a surface changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { backgroundOf, extensionIdOf, launchChromium } from './driver/chromium.ts';
import { askTab, tabIdOf, waitForPopup } from './driver/extension.ts';
import { bringMarkIntoView, waitForMarks } from './driver/marks.ts';
import { demoPages, servePages } from './driver/pages.ts';
import { build, builds, root } from './run.ts';

/** In CSS pixels; the file has twice as many each way. */
const [WIDTH, HEIGHT] = [400, 300];
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
    viewport: { width: WIDTH, height: 640 },
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
  if (suffix) await page.addStyleTag({ content: DARK_PAGE });
  await waitForMarks(page);
  const tab = await tabIdOf(worker, page);

  const mark = await bringMarkIntoView(page, 'OBE');
  await page.mouse.move(mark.x - 20, mark.y - 30);
  await page.mouse.move(mark.x, mark.y, { steps: 12 });
  await page.waitForTimeout(UNTIL_DRAWN);
  await take(page, `glance${suffix}`, mark.top - 90);

  await page.keyboard.press('Escape');
  const state = await askTab(worker, tab, 'getReading', {});
  const term = state.state === 'article' && state.terms.find(({ surface }) => surface === 'ECOWAS');
  if (!term) throw new Error('ECOWAS is not known.');
  await askTab(worker, tab, 'showTerm', { start: term.start });
  await page.waitForTimeout(UNTIL_DRAWN);
  const { top } = await bringMarkIntoView(page, 'ECOWAS');
  await page.waitForTimeout(UNTIL_DRAWN);
  await take(page, `card${suffix}`, top - 40);

  const popup = await context.newPage();
  await popup.setViewportSize({ width: WIDTH, height: 600 });
  await popup.goto(`chrome-extension://${extensionIdOf(worker)}/popup.html?tabId=${tab}`);
  await waitForPopup(popup);
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await take(popup, `popup${suffix}`, 0);
}

/** A stretch of the window, as wide as it, from so many pixels below its top. */
async function take(page: Page, name: string, top: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const scrolled = await page.evaluate(() => scrollY);
  const clip = { x: 0, y: scrolled + Math.max(0, top), width: WIDTH, height: HEIGHT, scale: 2 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip });
  await session.detach();
  const file = Buffer.from(data, 'base64');
  writeFileSync(join(folder, `${name}.webp`), file);
  console.log(`${name}.webp  ${(file.length / 1024).toFixed(0)} KB`);
}
