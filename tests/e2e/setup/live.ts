/** Pages that change after they have loaded, and what happens on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { root } from '../../../scripts/run.ts';

const FOLDER = join(root, 'tests', 'fixtures', 'live');
const at = (path: string) => `https://www.devex.com/news/${path}`;

/** The two articles of the application, and its listing. */
export const ROAD = at('the-road-that-nobody-mends-93001');
export const GRAIN = at('grain-for-the-north-comes-by-the-slow-way-93002');
export const NEWS = 'https://www.devex.com/news';
export const ROAD_TITLE = 'The road that nobody mends';
export const GRAIN_TITLE = 'Grain for the north comes by the slow way';
export const ROAD_TERMS = ['OBE', 'ECOWAS', 'Africom'];
export const GRAIN_TERMS = ['DFID', 'MINUSMA', 'AQIM', 'ECOWAS'];

export const LATE = at('the-ferry-that-was-sold-93003');
export const FOLDS = at('what-the-well-cost-93004');
export const BASE_ELSEWHERE = at('the-clerk-and-the-forty-lines-93005');
export const BASE_CGD = at('the-clerk-and-the-forty-lines-93006');
export const AMP = at('water-first-says-niamey-91002/amp');
/** No article: two of them in frames, and one made ready in advance. */
export const FRAMES = 'https://www.devex.com/reading-room';
export const RULES = 'https://www.devex.com/';

export const livePages = [
  // Only the first of the application’s addresses is served, so that a page that was loaded again would be missed.
  { url: ROAD, file: join(FOLDER, 'application.html') },
  { url: LATE, file: join(FOLDER, 'late.html') },
  { url: FOLDS, file: join(FOLDER, 'folds.html') },
  { url: BASE_ELSEWHERE, file: join(FOLDER, 'base-elsewhere.html') },
  { url: BASE_CGD, file: join(FOLDER, 'base-cgd.html') },
  { url: FRAMES, file: join(FOLDER, 'frames.html') },
  { url: RULES, file: join(FOLDER, 'rules.html') },
  { url: AMP, file: join(root, 'tests', 'fixtures', 'pages', 'devex-amp.html') },
];

/** Serves these pages besides those that the context has. */
export async function serveLivePages(context: BrowserContext): Promise<void> {
  for (const { url, file } of livePages) {
    await context.route(
      ({ origin, pathname }) => origin + pathname === url,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(file) }),
    );
  }
}

/** The words marked in the document, in text order; a mark on text that the page has thrown away or cut is to be seen nowhere. */
export function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['glossator-term', 'glossator-term-uncertain']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter(
        ({ startContainer, endContainer, startOffset, endOffset }) =>
          startContainer.isConnected &&
          endContainer.isConnected &&
          startOffset <= (startContainer as Text).length &&
          endOffset <= (endContainer as Text).length,
      )
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String),
  );
}

/** What the application’s page offers to those who drive it. */
interface Application {
  site: { show(name: string): void; describe(head: object): void };
}

export interface Visit {
  to: 'road' | 'grain' | 'news';
  how?: 'pushState' | 'replaceState';
  /** How long after the address the body follows, in milliseconds; it does at once if this is left out. */
  bodyAfter?: number;
  /** Whether the page’s head is rewritten too; otherwise it goes on about the last article. */
  headToo?: boolean;
}

const ADDRESSES = { road: ROAD, grain: GRAIN, news: NEWS };
const GRAIN_HEAD = { title: GRAIN_TITLE, url: GRAIN, published: '2014-05-06T08:00:00Z', author: 'Ines Keller' };

/** Goes on in the application, without loading a page. */
export async function visit(page: Page, { to, how = 'pushState', bodyAfter = 0, headToo = false }: Visit) {
  const head = headToo && to === 'grain' ? GRAIN_HEAD : undefined;
  await page.evaluate(
    ([name, address, method, wait, facts]) => {
      const { site } = globalThis as unknown as Application;
      history[method]({}, '', address);
      const go = () => {
        site.show(name);
        if (facts) site.describe(facts);
        scrollTo(0, 0);
      };
      if (wait) setTimeout(go, wait);
      else go();
    },
    [to, ADDRESSES[to], how, bodyAfter, head] as const,
  );
}

/** From now on, notes at every frame which words are marked; `sampled` ends that and gives them, without repeats in a row. */
export function sampleMarks(page: Page, name = 'glossator-term'): Promise<void> {
  return page.evaluate((painted) => {
    const samples: string[] = [];
    Object.assign(globalThis, { samples });
    const look = () => {
      const words = [...(CSS.highlights.get(painted) ?? [])]
        .filter(
          ({ startContainer, endContainer, startOffset, endOffset }) =>
            startContainer.isConnected &&
            endContainer.isConnected &&
            startOffset <= (startContainer as Text).length &&
            endOffset <= (endContainer as Text).length,
        )
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        })
        .toSorted()
        .join(', ');
      if (samples.at(-1) !== words) samples.push(words);
      if ((globalThis as unknown as { samples?: string[] }).samples === samples) requestAnimationFrame(look);
    };
    look();
  }, name);
}

export function sampled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const state = globalThis as unknown as { samples?: string[] };
    const { samples = [] } = state;
    delete state.samples;
    return samples;
  });
}
