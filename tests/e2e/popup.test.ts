import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { marksOn } from '../../scripts/driver/marks.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { waitForNode } from './setup/overlay.ts';
import { CGD, DEVEX, hasSamples } from './setup/pages.ts';
import { unfoldSettings } from './setup/popup.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 6_000 } });
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

async function openBoth(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await extension.openArticle(url);
  const popup = await extension.popupFor(page);
  await waitForPopup(popup);
  return { page, popup };
}

/** The copy, once its original has been read: its day is known. */
async function openAfterOriginal(): Promise<{ page: Page; popup: Page }> {
  await extension.openArticle(CGD);
  return openBoth(DEVEX);
}

async function headingFor(page: Page): Promise<Page> {
  const popup = await extension.popupFor(page);
  await waitForPopup(popup);
  return popup;
}

const markCount = async (page: Page) => (await marksOn(page)).length;

/** The addresses of all tabs, as the extension sees them: of a tab that it has opened, Playwright misses the first request. */
function openAddresses(): Promise<(string | undefined)[]> {
  return extension.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).map(({ url }) => url);
  });
}

describe('on the Devex copy', () => {
  test('says what the page is, that it is a copy, and where the original is', async () => {
    const { popup } = await openBoth(DEVEX);
    const title = 'Opinion: France has bought Mali time. Who pays for the rest?';
    expect(await popup.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    const head = await popup.locator('main header').innerText();
    expect(head).toContain('Ines Calloway');
    expect(head).toContain('Center for Global Development (CGD)');
    expect(head).toContain('Opinion. You are on the Devex copy, which gives excerpts.');
    expect(await popup.getByRole('link', { name: 'Open the original at CGD' }).getAttribute('href')).toBe(CGD);
  });

  test('knows the day of the article, and what had just happened, once the original has been read', async () => {
    const { popup } = await openAfterOriginal();
    const head = await popup.locator('main header').innerText();
    expect(head).toContain('16 January 2013');
    expect(head).toContain('Opinion, written five days after French strikes began. You are on the Devex copy');
  });

  test('leads to the original', async () => {
    const { popup } = await openBoth(DEVEX);
    await popup.getByRole('link', { name: 'Open the original at CGD' }).click();
    await expect.poll(openAddresses).toContain(CGD);
  });

  test('gives three key sentences in the words of the article', async () => {
    const { page, popup } = await openBoth(DEVEX);
    const sentences = await popup.locator('#words li > :first-child').allInnerTexts();
    expect(sentences).toHaveLength(3);
    const article = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const sentence of sentences) expect(article).toContain(sentence.replaceAll(/\s+/g, ' '));
  });

  test('lists the marked terms in text order with their glosses, and leads to one', async () => {
    const { page, popup } = await openBoth(DEVEX);
    const rows = popup.locator('#terms .term-rows').first().getByRole('button');
    expect(await rows.allInnerTexts()).toEqual((await marksOn(page)).map(({ text }) => `${text}]`));
    await rows.filter({ hasText: 'ECOWAS' }).click();
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'ECOWAS'])).focused).toBe(true);
  });

  test('tells what came before and since, by the terms that say so, and opens the card of one', async () => {
    const { page, popup } = await openAfterOriginal();
    expect(await popup.locator('#since li, #since .article-rule').allInnerTexts()).toEqual([
      'Apr 2012\nTimbuktu] Falls to rebel groups.',
      'Jun–Jul 2012\nMNLA] Driven from the towns by Ansar Dine and MUJAO.',
      'Dec 2012\nECOWAS] UN lets African states send a force to Mali (AFISMA).',
      '11 Jan 2013\nFrench military action in Mali] France announces its intervention; air strikes begin.',
      'This article, 16 January 2013',
      'Aug 2014\nFrench military action in Mali] Operation Barkhane begins, in five Sahel countries.',
      'Dec 2023\nTimbuktu] UN mission hands over its camp.',
      'Jan 2024\nTuareg rebellion] Mali’s military government declares the accord ended.',
      'Nov 2024\nMNLA] Merges with others as the FLA.',
      'Jan 2025\nECOWAS] Mali, Burkina Faso and Niger cease to be members.',
    ]);
    await popup.locator('#since').getByRole('button', { name: 'ECOWAS' }).last().click();
    await expect.poll(async () => (await waitForNode(page, ['dialog', 'ECOWAS'])).focused).toBe(true);
  });

  test('tells what to check before quoting', async () => {
    const { popup } = await openBoth(DEVEX);
    expect(await popup.locator('#quote li').allInnerTexts()).toEqual([
      'The author is Ines Calloway; “Devex Editor” only posted it.',
      'This copy is cut. Quote from the original at CGD.',
      '“Captain Sonogo”: usually spelt Sanogo.',
      '“March 22 coup”: 2012.',
    ]);
    expect(await popup.getByRole('navigation').innerText()).toMatch(
      /^Words\s+Since\s+Before you quote 4\s+Terms \d+\s+Notes 0$/,
    );
  });

  test('copies a citation of the original in three forms, and says so', async () => {
    const { popup } = await openAfterOriginal();
    await extension.context.grantPermissions(['clipboard-read']);
    const copied = async (form: string) => {
      await popup.getByRole('button', { name: form, exact: true }).click();
      await popup.getByText(`Copied as ${form}.`).waitFor();
      return popup.evaluate(() => navigator.clipboard.readText());
    };
    await popup.getByRole('button', { name: 'Copy citation' }).click();
    expect(await copied('Chicago')).toContain(
      `Calloway, Ines. “Opinion: France has bought Mali time. Who pays for the rest?” Center for Global Development, January 16, 2013. ${CGD}. Excerpts read on Devex, January 17, 2013. Accessed `,
    );
    expect(await copied('BibTeX')).toContain('@misc{calloway');
    expect(JSON.parse(await copied('CSL-JSON'))).toMatchObject([
      { author: [{ family: 'Calloway', given: 'Ines' }], 'container-title': 'Center for Global Development', URL: CGD },
    ]);
  });

  test('lists one kind of term', async () => {
    const { popup } = await openBoth(DEVEX);
    await popup.getByLabel('Kind').selectOption('mission');
    expect(await popup.locator('#terms .lemma').allInnerTexts()).toEqual(['AFISMA]']);
  });

  test('changes at once how much is marked', async () => {
    const { page, popup } = await openBoth(DEVEX);
    const key = await markCount(page);
    await popup.getByRole('radio', { name: 'All' }).check({ force: true });
    await expect.poll(() => markCount(page)).toBeGreaterThan(key);
    await popup.getByRole('radio', { name: 'Off' }).check({ force: true });
    await expect.poll(() => markCount(page)).toBe(0);
    await popup.getByRole('radio', { name: 'Key' }).check({ force: true });
    await expect.poll(() => markCount(page)).toBe(key);
  });

  test('switches this page off, and the site, and keeps it so', async () => {
    const { page, popup } = await openBoth(DEVEX);
    await unfoldSettings(popup);
    await popup.getByRole('switch', { name: 'On this page' }).setChecked(false, { force: true });
    await expect.poll(() => markCount(page)).toBe(0);
    await page.reload();
    await page.waitForTimeout(1_000);
    expect(await markCount(page)).toBe(0);
    await popup.getByRole('switch', { name: 'On this page' }).setChecked(true, { force: true });
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);

    await popup.getByRole('switch', { name: 'On Devex' }).setChecked(false, { force: true });
    await expect.poll(() => markCount(page)).toBe(0);
    expect(await markCount(await extension.openArticle(CGD))).toBeGreaterThan(0);
  });

  test('keeps what is chosen, and puts it back to the default, by keys alone', async () => {
    const { popup } = await openBoth(DEVEX);
    await popup.getByRole('radio', { name: 'Key' }).focus();
    for (const key of ['Tab', 'Enter', 'Tab', 'Tab', 'Space']) await popup.keyboard.press(key);
    const idioms = popup.getByRole('switch', { name: 'Also explain idioms' });
    await expect.poll(() => idioms.isChecked()).toBe(true);
    const theme = popup.getByRole('combobox', { name: 'Cards look' });
    await theme.selectOption('dark');
    await expect.poll(() => popup.getByRole('button', { name: /^Back to default/ }).count()).toBe(2);

    await popup.reload();
    await waitForPopup(popup);
    await unfoldSettings(popup);
    expect(await idioms.isChecked()).toBe(true);
    expect(await theme.inputValue()).toBe('dark');
    await idioms.focus();
    for (const key of ['Tab', 'Enter']) await popup.keyboard.press(key);
    await expect.poll(() => idioms.isChecked()).toBe(false);
    expect(await idioms.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('where there is no article to sum up', () => {
  test.skipIf(!hasSamples)('says that a listing is none', async () => {
    const popup = await headingFor(await extension.open('https://www.devex.com/news'));
    await popup.getByText('Not an article').waitFor();
    expect(await popup.locator('main').innerText()).toContain('nothing is marked');
  });

  test('says that a page of the browser itself cannot be read', async () => {
    const popup = await headingFor(await extension.open('chrome://version'));
    expect(await popup.locator('main').innerText()).toContain('The browser does not let extensions read this page.');
  });

  test('says on which sites it runs, on an empty page', async () => {
    const popup = await headingFor(await extension.open('about:blank'));
    expect(await popup.locator('main').innerText()).toContain('devex.com and cgdev.org');
  });

  test('says on which sites it runs, on another one', async () => {
    await extension.context.route('https://news.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>News</title><p>ECOWAS meets.</p>' }),
    );
    const popup = await headingFor(await extension.open('https://news.example/'));
    expect(await popup.locator('main').innerText()).toContain('devex.com and cgdev.org');
  });
});
