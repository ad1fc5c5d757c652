import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { wordsMarkedOn } from '../setup/firefox/marks.ts';
import { choose, popupFor } from '../setup/firefox/popup.ts';
import { DEVEX, hasSamples, samples } from '../setup/pages.ts';

const articles = samples.filter(({ mustAnnotate }) => mustAnnotate.length > 0);

describe.skipIf(hasNoFirefox || !hasSamples)('on the sample pages in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox({ viewport: { width: 1280, height: 6_000 } });
  });
  afterAll(() => firefox?.close());

  test('exactly twelve terms of the first article are marked at level Key', async () => {
    expect(await wordsMarkedOn(await firefox.openArticle(samples[0]!.url))).toEqual([
      'French military action in Mali',
      'March 22 coup',
      'Tuareg rebellion',
      'Al-Qaeda-aligned',
      'Susan Rice',
      'OBE',
      'Africom',
      'post-kinetic',
      'collateral damage',
      'ECOWAS',
      'putschist',
      'Captain Sonogo',
    ]);
  });

  describe('at level All, with idioms', () => {
    beforeAll(async () => {
      const popup = await popupFor(await firefox.openArticle(DEVEX));
      await choose(popup, 'Also explain idioms');
      await choose(popup, 'All');
      await firefox.closeTabs();
    });

    test.each(articles)(
      'what must be marked in $name is, as often as it stands there',
      async ({ url, mustAnnotate }) => {
        const words = await wordsMarkedOn(await firefox.openArticle(url));
        const counts = mustAnnotate.map(({ term, surface = term }) => [
          surface,
          words.filter((word) => word === surface).length,
        ]);
        expect(counts).toEqual(mustAnnotate.map(({ term, surface = term, count }) => [surface, count]));
      },
    );

    test.each(articles)('nothing is marked in the furniture of $name', async ({ url, mustNotAnnotate }) => {
      const page = await firefox.openArticle(url);
      const found = await Promise.all(mustNotAnnotate.map(({ selector }) => wordsWithin(page, selector)));
      expect(found.flat()).toEqual([]);
    });
  });
});

/** The texts in which something is marked, inside what a selector finds. */
function wordsWithin(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const names = ['glossator-term', 'glossator-term-uncertain'];
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return ranges
      .filter(({ startContainer }) => startContainer.parentElement?.closest(sought))
      .map(({ startContainer }) => startContainer.textContent ?? '');
  }, selector);
}
