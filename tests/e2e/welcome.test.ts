import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { welcomeOf } from '../../scripts/driver/chromium.ts';
import { marksOn } from '../../scripts/driver/marks.ts';
import { judge } from './setup/axe.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { statusOf } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';

let extension: Extension;
let welcome: Page;
const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

beforeAll(async () => {
  extension = await launchExtension({ keepsWelcome: true });
  welcome = (await welcomeOf(extension.context))!;
  await welcome.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => extension.close());

test('an update opens nothing', async () => {
  await extension.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onInstalled: { dispatch(details: object): void } } };
    };
    chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.9' });
  });
  await welcome.waitForTimeout(500);
  expect(extension.context.pages().filter(isWelcome)).toHaveLength(1);
});

test('shows the real product in three pictures that say what is to be seen', async () => {
  const pictures = welcome.getByRole('img');
  expect(await pictures.count()).toBe(3);
  for (const picture of await pictures.all()) {
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(800);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(60);
  }
});

test('names the keys as the browser has them', async () => {
  const keys = await welcome.locator('.keys > div').allInnerTexts();
  const real = await extension.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } };
    };
    return (await chrome.commands.getAll()).map(({ shortcut }) => shortcut || 'not set');
  });
  expect(real.length).toBeGreaterThan(2);
  expect(keys.map((line) => line.split('\n').at(-1))).toEqual(real);
  expect(keys.join('\n')).toContain('Explain the next term');
});

test('leads to the browser’s page for keys', async () => {
  const opened = extension.context.waitForEvent('page');
  await welcome.getByRole('button', { name: 'Set keys in the browser' }).click();
  const keys = await opened;
  await expect.poll(() => keys.url()).toBe('chrome://extensions/shortcuts');
  await keys.close();
});

test('asks three questions, answered by keys alone, and keeps the answers', async () => {
  await welcome.bringToFront();
  await welcome.getByRole('radio', { name: 'Key' }).focus();
  for (const key of ['ArrowRight', 'Tab', 'ArrowDown', 'Tab', 'Space']) await welcome.keyboard.press(key);
  const answers = () => welcome.locator('label:has(:checked)').allInnerTexts();
  const expected = [
    'More',
    'No: explain idioms too',
    'Tell me by voice how many terms an article has, for screen readers',
  ];
  await expect.poll(answers).toEqual(expected);
  await welcome.reload();
  await expect.poll(answers).toEqual(expected);
});

test('then an article has more marks, and says how many when it opens', async () => {
  const page = await extension.openArticle(DEVEX);
  await expect.poll(() => statusOf(page)).toMatch(/^\d+ terms explained\.$/);
  await page.setViewportSize({ width: 1280, height: 6_000 });
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(15);
  await page.close();
});

test('at 320 pixels nothing has to be scrolled sideways', async () => {
  await welcome.setViewportSize({ width: 320, height: 640 });
  expect(
    await welcome.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing wrong with it', async () => {
    await welcome.setViewportSize({ width: 1280, height: 900 });
    await welcome.emulateMedia({ colorScheme });
    await expect.poll(() => welcome.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme);
    const { seen, violations } = await judge(welcome);
    expect(violations).toEqual([]);
    expect(seen).toBeGreaterThan(40);
  });
});
