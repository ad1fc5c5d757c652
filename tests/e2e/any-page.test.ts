import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askTab, tabIdOf, waitForPopup } from '../../scripts/driver/extension.ts';
import { marksOn, waitForMarks } from '../../scripts/driver/marks.ts';
import { otherSitePage } from '../fixtures/other-sites.ts';
import { hasSharedProse, plainPage, SETTINGS, sharedProse } from '../fixtures/shared-prose.ts';
import { openCard, typeNote } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { alwaysOn, grantsOf, isThere, pressAction, sayYesTo, serveOtherSites } from './setup/other-sites.ts';
import { findNodes, noteText, statusOf } from './setup/overlay.ts';
import { unfoldSettings } from './setup/popup.ts';

interface Scripting {
  scripting: { executeScript(script: { target: object; func(): string }): Promise<[{ result: string }]> };
}

const NEWS = 'https://news.example.org';
const PLAIN = `${NEWS}/plain`;

const sharedPages = new Map(
  sharedProse.flatMap(({ id, paras }, number) => {
    const [name, set] = Object.entries(SETTINGS)[number % 4]!;
    return [[`/shared/${id}`, plainPage(`Text ${id} in ${name}`, set(paras))]];
  }),
);

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension({ pressesAction: true, viewport: { width: 1280, height: 2_000 } });
  await serveOtherSites(extension, (url) => otherSitePage(url) ?? sharedPages.get(url.pathname));
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

const press = (popup: Page, name: string) => popup.getByRole('button', { name }).click();
const heading = async (popup: Page) => {
  await waitForPopup(popup);
  return popup.getByRole('heading', { level: 1 }).innerText();
};
const isMarked = async (page: Page, word: string) => (await marksOn(page)).some(({ text }) => text === word);

/** Opens a page of another site and has it explained, as a reader does. */
async function explained(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await extension.open(url);
  const popup = await pressAction(extension, page);
  await press(popup, 'Explain this page');
  await waitForMarks(page);
  return { page, popup };
}

describe('explained once, by the reader’s click', () => {
  test('a page of another site has nothing of ours until then', async () => {
    const page = await extension.open(PLAIN);
    const popup = await pressAction(extension, page);
    expect(await heading(popup)).toBe('This site is not read');
    expect(await popup.locator('main button').allInnerTexts()).toEqual([
      'Explain this page',
      'Always on news.example.org',
    ]);
    expect(await isThere(extension, page)).toBe(false);
    expect(await page.locator('glossator-overlay').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test.each(['/plain', '/divisions', '/breaks'])('%s is marked, summed up, and its cards open', async (path) => {
    const { page, popup } = await explained(NEWS + path);
    expect(await isMarked(page, 'Africom')).toBe(true);
    expect(await heading(popup)).toBe('Ministers meet');
    expect(await popup.locator('main header').innerText()).toContain('news.example.org');
    await openCard(page, 'ECOWAS');
    expect(await findNodes(page, ['dialog', 'ECOWAS'])).toHaveLength(1);
  });

  test('a note is kept, and there again when the page is explained again', async () => {
    const { page } = await explained(PLAIN);
    await typeNote(page, 'ECOWAS', 'Who pays in June?');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
    await page.reload();
    expect(await isThere(extension, page)).toBe(false);
    const popup = await pressAction(extension, page);
    await press(popup, 'Explain this page');
    await popup.locator('#notes .note-text').filter({ hasText: 'Who pays in June?' }).waitFor();
  });

  test('the keys for the next term are heard', async () => {
    const { page } = await explained(PLAIN);
    await extension.command('next-term', page);
    await expect.poll(async () => (await findNodes(page, ['dialog'])).length).toBe(1);
  });

  test('this page can be off by itself', async () => {
    const { page, popup } = await explained(PLAIN);
    await unfoldSettings(popup);
    await popup.getByRole('switch', { name: 'On this page' }).setChecked(false, { force: true });
    await expect.poll(async () => (await marksOn(page)).length).toBe(0);
  });

  test('another site in the same tab has nothing of it, and nothing breaks', async () => {
    const { page, popup } = await explained(PLAIN);
    await popup.close();
    await page.goto('https://www.example.net/plain');
    await page.waitForTimeout(500);
    expect(await isThere(extension, page)).toBe(false);
    const elsewhere = await extension.popupFor(page);
    expect(await heading(elsewhere)).toBe('This site is not read');
    expect(await elsewhere.locator('main button').count()).toBe(0);
    expect(await grantsOf(extension)).toEqual({ origins: [], scripts: [] });
  });

  test('a list is explained only to a reader who wants it anyway', async () => {
    const page = await extension.open(`${NEWS}/list`);
    const popup = await pressAction(extension, page);
    await press(popup, 'Explain this page');
    await popup.getByText('This is a list or landing page').waitFor();
    expect((await marksOn(page)).length).toBe(0);
    await press(popup, 'Explain it anyway');
    await waitForMarks(page);
    await expect.poll(() => heading(popup)).toBe('World');
  });

  test('over plain http a page can be explained, and its site not added', async () => {
    const page = await extension.open('http://news.example.org/plain');
    const popup = await pressAction(extension, page);
    await waitForPopup(popup);
    expect(await popup.locator('main button').allInnerTexts()).toEqual(['Explain this page']);
    await press(popup, 'Explain this page');
    await waitForMarks(page);
  });
});

describe('a page whose forms are named like our API', () => {
  /** What our scripts have as `chrome` in the page. */
  const whatIsChrome = async (page: Page) => {
    const tabId = await tabIdOf(extension.worker, page);
    return extension.worker.evaluate(async (tab) => {
      const { chrome } = globalThis as unknown as { chrome: Scripting };
      const func = () => Object.prototype.toString.call((globalThis as { chrome?: unknown }).chrome);
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab }, func });
      return result;
    }, tabId);
  };

  test('is explained at once if they hide only the half of it', async () => {
    const { page } = await explained(`${NEWS}/chrome-form`);
    expect(await whatIsChrome(page)).toBe('[object HTMLFormElement]');
    await openCard(page, 'ECOWAS');
  });

  test('is loaded again, with our script there first, if they hide all of it', async () => {
    const page = await extension.open(`${NEWS}/both-forms`);
    const popup = await pressAction(extension, page);
    await press(popup, 'Explain this page');
    expect(await heading(popup)).toBe('This page has to be loaded again');
    await press(popup, 'Reload the page');
    await waitForMarks(page);
    await expect.poll(() => heading(popup)).toBe('Ministers meet');
    expect(await whatIsChrome(page)).toBe('[object Object]');
    await openCard(page, 'ECOWAS');
    // That was for this once.
    await expect.poll(() => grantsOf(extension)).toEqual({ origins: [], scripts: [] });
  });
});

describe('a site that the reader adds', () => {
  const PATTERNS = ['https://news.example.org/*', 'https://www.news.example.org/*'];

  test('is read by itself from then on, and no more once it is taken out', async () => {
    await sayYesTo(extension, PATTERNS);
    const other = await extension.open(`${NEWS}/breaks`);
    const page = await extension.open(PLAIN);
    const popup = await pressAction(extension, page);
    await press(popup, 'Always on news.example.org');
    await waitForMarks(page);
    await waitForMarks(other);
    expect(await grantsOf(extension)).toEqual({ origins: PATTERNS, scripts: ['article', 'guard'] });
    await waitForMarks(await extension.open(`${NEWS}/both-forms`));

    const always = await alwaysOn(popup);
    expect(await always.isChecked()).toBe(true);
    await always.setChecked(false, { force: true });
    await expect.poll(() => grantsOf(extension)).toEqual({ origins: [], scripts: [] });
    const later = await extension.open(PLAIN);
    await later.waitForTimeout(500);
    expect(await isThere(extension, later)).toBe(false);
  });

  test('that is taken out may ask us nothing more, and a note being written there stays to be copied', async () => {
    await sayYesTo(extension, PATTERNS);
    const page = await extension.open(PLAIN);
    const other = await extension.open(`${NEWS}/breaks`);
    const popup = await pressAction(extension, page);
    await press(popup, 'Always on news.example.org');
    await waitForMarks(other);
    await typeNote(other, 'ECOWAS', 'Who pays ');
    await expect.poll(() => statusOf(other)).toMatch(/^Saved \d\d:\d\d$/m);
    await (await alwaysOn(popup)).setChecked(false, { force: true });
    await expect.poll(() => grantsOf(extension)).toEqual({ origins: [], scripts: [] });

    await other.bringToFront();
    await other.keyboard.type('in June?');
    await expect.poll(() => statusOf(other)).toContain('Not saved');
    expect(await noteText(other)).toBe('Who pays in June?');
    // The tab that the button was pressed on is still open to us.
    await openCard(page, 'ECOWAS');
  });

  test.skipIf(!hasSharedProse)('has its plain pages read, whatever they are about', async () => {
    await sayYesTo(extension, PATTERNS);
    const page = await extension.open(PLAIN);
    const popup = await pressAction(extension, page);
    await press(popup, 'Always on news.example.org');
    await waitForMarks(page);
    await popup.close();
    const titles: string[] = [];
    for (const path of sharedPages.keys()) {
      await page.goto(NEWS + path);
      const tabId = await tabIdOf(extension.worker, page);
      const state = async () => askTab(extension.worker, tabId, 'getReading', {}).catch(() => undefined);
      await expect.poll(async () => (await state())?.state).toBe('article');
      const read = await state();
      if (read?.state === 'article') titles.push(read.facts.title ?? '');
    }
    expect(titles).toEqual(await Promise.all([...sharedPages.values()].map((html) => /<title>(.*?)</.exec(html)![1])));
  });
});

test('a page come back to, whose tab is no longer open to us, keeps its marks and works at the next press', async () => {
  const keeping = await launchExtension({ pressesAction: true, keepsPages: true });
  await serveOtherSites(keeping, otherSitePage);
  try {
    const page = await keeping.open(PLAIN);
    await press(await pressAction(keeping, page), 'Explain this page');
    await waitForMarks(page);
    await page.bringToFront();
    await page.goto('https://www.example.net/plain');
    // No `load` is fired on a page that comes back.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForURL(PLAIN, { waitUntil: 'commit' });
    await waitForMarks(page);
    await openCard(page, 'ECOWAS');
    await page.keyboard.press('Escape');
    const popup = await pressAction(keeping, page);
    expect(await heading(popup)).toBe('Ministers meet');
    await typeNote(page, 'Africom', 'Since when?');
    await expect.poll(() => statusOf(page)).toMatch(/^Saved \d\d:\d\d$/m);
  } finally {
    await keeping.close();
  }
});
