import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEVEX } from '../setup/pages.ts';
import { openOwnPage, tabIdOf } from '../setup/firefox/extension.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { textOf } from '../setup/firefox/popup.ts';

describe.skipIf(hasNoFirefox)('in Firefox', () => {
  let firefox: Firefox;
  let reader: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    const page = await firefox.openArticle(DEVEX);
    reader = await openOwnPage(firefox.browser, `reader.html?tabId=${await tabIdOf(page)}`);
    await reader.waitForSelector('.term');
    await reader.bringToFront();
  });
  afterAll(() => firefox?.close());

  test('an article is read with its glosses', async () => {
    expect(await textOf(reader, 'h1')).toBe('Opinion: France has bought Mali time. Who pays for the rest?');
    expect(await textOf(reader, '.guide')).toMatch(/^15 terms are explained\./);
  });

  test('a gloss unfolds under the line of its word, which is not cut', async () => {
    await reader.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.term')].find((term) => term.innerText === 'ECOWAS');
      button?.scrollIntoView({ block: 'center' });
      button?.click();
    });
    await reader.waitForSelector('.gloss:not([hidden])');
    const [word, next, gloss] = await reader.evaluate(() => {
      const unfolded = document.querySelector('.gloss:not([hidden])')!;
      const after = document.createRange();
      after.setStart(unfolded.parentElement!.nextSibling!, 0);
      after.setEnd(unfolded.parentElement!.nextSibling!, 4);
      const button = unfolded.parentElement!.querySelector('button')!;
      return [button, after, unfolded].map((place) => {
        const { top, bottom } = place.getBoundingClientRect();
        return { top, bottom };
      });
    });
    expect(Math.abs(word!.bottom - next!.bottom)).toBeLessThan(6);
    expect(gloss!.top).toBeGreaterThanOrEqual(word!.bottom);
    await reader.keyboard.press('Escape');
    expect(await reader.evaluate(() => document.querySelectorAll('.gloss:not([hidden])').length)).toBe(0);
  });

  test('the welcome page names the keys as they are set', async () => {
    const welcome = await openOwnPage(firefox.browser, 'welcome.html');
    await welcome.waitForSelector('.keys');
    expect(await textOf(welcome, '.keys')).toMatch(/Explain the next term\s+Alt\+Shift\+J/);
    expect(await textOf(welcome, '.keys + button')).toBe('Set keys in the browser');
  });
});
