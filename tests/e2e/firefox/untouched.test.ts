import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds } from '../../../scripts/run.ts';
import { openCard, typeNote } from '../setup/firefox/actions.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { statusOf, waitForNone } from '../setup/firefox/overlay.ts';
import { watchRequests } from '../setup/firefox/requests.ts';
import { pause } from '../setup/firefox/until.ts';
import { allPages, DEVEX } from '../setup/pages.ts';

interface OwnState {
  html: string;
  globals: string[];
}

/** The page's own nodes, and the names on its global object. */
function ownState(page: Page): Promise<OwnState> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector(':scope > glossator-overlay')?.remove();
    return { html: copy.outerHTML, globals: Object.getOwnPropertyNames(window).toSorted() };
  });
}

describe.skipIf(hasNoFirefox)(
  'in Firefox a page’s own nodes and globals are the same with and without the extension',
  () => {
    const without = new Map<string, OwnState>();
    let firefox: Firefox;

    beforeAll(async () => {
      firefox = await launchFirefox({ extension: undefined });
      for (const { url } of allPages) {
        const page = await firefox.open(url);
        without.set(url, await ownState(page));
        await page.close();
      }
      await firefox.install(builds.firefox);
    });
    afterAll(() => firefox?.close());

    test.each(allPages.map(({ url }) => url))('at %s', async (url) => {
      const page = await firefox.open(url);
      await pause(1_000);
      expect(await ownState(page)).toEqual(without.get(url));
      await page.close();
    });

    test('after a card has been opened and closed', async () => {
      const page = await firefox.openArticle(DEVEX);
      await openCard(page, 'OBE');
      const hosts = await page.evaluate(() =>
        [...document.querySelectorAll('glossator-overlay')].map(({ parentNode }) => parentNode?.nodeName),
      );
      expect(hosts).toEqual(['HTML']);
      await page.keyboard.press('Escape');
      await waitForNone(page, ['dialog']);
      expect(await ownState(page)).toEqual(without.get(DEVEX));
    });

    test('and nothing is asked of the network but the page itself', async () => {
      const requests = await watchRequests(firefox.browser);
      const page = await firefox.openArticle(DEVEX);
      await typeNote(page, 'OBE', 'Which memo?');
      await expect.poll(() => statusOf(page)).toMatch(/^Saved/m);
      // Firefox shows the site’s icon.
      expect((await requests()).filter((url) => !url.endsWith('/favicon.ico'))).toEqual([DEVEX]);
    });
  },
);
