/**
 * `npm start`: builds the extension and shows it on the demonstration pair, served at real addresses.
 *
 * With a display a browser opens and stays until it is closed. With `--headless`, or without a display, pictures go to
 * `demo-results/` and a summary to the terminal.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageState } from '../utils/platform/protocol.ts';
import { hasDisplay } from './display.ts';
import { backgroundOf, extensionIdOf, launchChromium } from './driver/chromium.ts';
import { askTab, tabIdOf, waitForPopup } from './driver/extension.ts';
import { bringMarkIntoView, waitForMarks } from './driver/marks.ts';
import { demoPages, servePages } from './driver/pages.ts';
import { build, builds, root } from './run.ts';

const WELCOME = `
The article is open, with its jargon marked. Things to try:
  rest the pointer on OBE                what it means here
  click Africom                          its card; "Add note" keeps a note on it
  Alt+Shift+J, Alt+Shift+K               from term to term by keyboard
  the extension's icon, or Alt+Shift+G   the page summed up, with the way to the original at CGD
Close the browser to end.`;

/** Milliseconds in which a card has come and found its place. */
const UNTIL_DRAWN = 800;

const headless = process.argv.includes('--headless') || !hasDisplay();
const folder = join(root, 'demo-results');
const pages = demoPages();

if ((await build('chrome')) !== 0) {
  console.error('\nThe extension could not be built, so there is nothing to show.');
  process.exit(1);
}
const viewport = headless ? { width: 1280, height: 900 } : null;
// Who only wants pictures is not to be welcomed.
const context = await launchChromium({ extension: builds.chrome, headless, viewport, keepsWelcome: !headless });
try {
  await servePages(context, pages);
  const worker = await backgroundOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(pages[0]?.url ?? '');
  await waitForMarks(page);
  await page.bringToFront();
  if (headless) {
    const tab = await tabIdOf(worker, page);
    const article = readAsArticle(await askTab(worker, tab, 'getReading', {}));
    const term = article.terms.find(({ marked, surface }) => marked && surface === 'ECOWAS');
    if (!term) throw new Error('ECOWAS is not marked.');

    mkdirSync(folder, { recursive: true });
    await bringMarkIntoView(page, term.surface);
    await picture(page, 'article');
    await askTab(worker, tab, 'showTerm', { start: term.start });
    await page.waitForTimeout(UNTIL_DRAWN);
    await picture(page, 'card');
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(`chrome-extension://${extensionIdOf(worker)}/popup.html?tabId=${tab}`);
    await waitForPopup(popup);
    await picture(popup, 'popup');
    console.log(`\n${summaryOf(article)}\nPictures      ${relative(root, folder)}/article.png, card.png, popup.png`);
  } else {
    console.log(WELCOME);
    await context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await context.close();
}

type ArticleState = Extract<PageState, { state: 'article' }>;

function readAsArticle(state: PageState): ArticleState {
  if (state.state !== 'article') throw new Error(`The page is not read as an article: ${JSON.stringify(state)}`);
  return state;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What the extension knows of the page, by its own account. */
function summaryOf({ facts, terms }: ArticleState): string {
  const marked = terms.filter((term) => term.marked);
  const lines = {
    Title: facts.title ?? 'not known',
    Site: facts.site === 'devex' ? 'Devex' : 'Center for Global Development (CGD)',
    Original: facts.republication?.originalUrl ?? 'this page, as far as is known',
    'Terms found': `${new Set(terms.map((term) => term.card)).size}, in ${terms.length} places`,
    'Terms marked': `${marked.length}: ${marked.map((term) => term.surface).join(', ')}`,
  };
  return Object.entries(lines)
    .map(([label, value]) => `${label.padEnd(13)} ${value}`)
    .join('\n');
}
