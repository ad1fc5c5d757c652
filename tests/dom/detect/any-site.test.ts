import { describe, expect, test } from 'vitest';
import { hasSharedProse, plainPage, SETTINGS, sharedProse } from '../../fixtures/shared-prose.ts';
import { detect, detectArticle, parse, storyOf } from './story.ts';

const URL = 'https://news.example.org/world/ministers-meet-again';
const LONG =
  'ECOWAS ministers met in Abuja on Tuesday and agreed on a plan for the roads, the wells and the clinics of the region, though nobody had asked the governors whether they would pay for it.';
const STORY = `<p>First: ${LONG}</p><p>Second: ${LONG}</p><p>Third: ${LONG}</p>`;

const page = (body: string, head = '') => parse(`<!doctype html><head>${head}</head><body>${body}</body>`);
const bare = (text: string) => text.replaceAll(/\s+/g, '');
const card = (number: number) =>
  `<div><h3><a href="/world/other-story-of-${number}">Other story number ${number}</a></h3><p>What it is about, in a sentence or two.</p></div>`;

describe.skipIf(!hasSharedProse)('plain pages of the wide web', () => {
  test.each(Object.entries(SETTINGS))('are read to the last word, set in %s', (_, set) => {
    const lost = sharedProse.flatMap(({ id, paras }) => {
      const story = bare(
        storyOf(detect(parse(plainPage('A title of its own', set(paras))), `https://example.org/${id}`)),
      );
      // Whose text it is, is said in a line that is no story.
      return paras.filter((text) => !text.includes('©') && !story.includes(bare(text))).map((text) => `${id}: ${text}`);
    });
    expect(lost).toEqual([]);
    expect(sharedProse).toHaveLength(41);
  });
});

describe('what a page of another site says of itself', () => {
  test('is read from its metadata, without a site', () => {
    const head = `<title>Ministers meet again | The Example Times</title><meta property="og:site_name" content="The Example Times">
      <link rel="canonical" href="https://news.example.org/world/ministers-meet-again"><meta name="author" content="Rita Perakis">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet again","datePublished":"2026-03-02"}</script>`;
    const { facts } = detect(
      page(`<h1>The Example Times</h1><main><h1>Ministers meet again</h1>${STORY}</main>`, head),
      URL,
    );
    expect(facts).toEqual({
      url: URL,
      title: 'Ministers meet again',
      authors: ['Rita Perakis'],
      published: '2026-03-02',
    });
  });

  test('is read from the lines under its title', () => {
    const { facts } = detect(
      page(
        `<h1>Ministers meet again</h1><p>By <a href="/authors/rita">Rita Perakis</a></p><p>2 March 2026</p>${STORY}`,
      ),
      URL,
    );
    expect(facts).toMatchObject({ authors: ['Rita Perakis'], published: '2026-03-02' });
  });

  test('has a title without the name of its site, where no heading shows it', () => {
    const { facts } = detect(page(STORY, '<title>Ministers meet – again - Example News</title>'), URL);
    expect(facts.title).toBe('Ministers meet – again');
  });

  test('is not believed where all pages name the first as their own', () => {
    const head = '<link rel="canonical" href="https://news.example.org/">';
    expect(detect(page(`<h1>Ministers</h1>${STORY}`, head), `${URL}?utm_source=mail`).facts.url).toBe(URL);
  });

  test('leads to the original on a site of ours', () => {
    const original = 'https://www.devex.com/news/ministers-meet-again-90001';
    const line = `<p>This article was originally published on <a href="${original}">Devex</a>.</p>`;
    const { facts } = detect(page(`<h1>Ministers meet again</h1>${STORY}${line}`), URL);
    expect(facts.republication).toMatchObject({ from: 'Devex', originalUrl: original });
  });

  test('names no other place where it names its own', () => {
    const line = '<p>This article was originally published by Example News in print.</p>';
    expect(detect(page(`<h1>Ministers meet again</h1>${STORY}${line}`), URL).facts.republication).toBeUndefined();
  });
});

describe('a page of another site that is a list', () => {
  const list = page(
    `<main><h1>World</h1>${[1, 2, 3, 4, 5, 6, 7].map(card).join('')}</main><footer>Example Ltd</footer>`,
  );

  test('is no article', () => {
    expect(detectArticle(list, 'https://news.example.org/')).toEqual({ kind: 'none', reason: 'listing' });
  });

  test('is read as a whole for a reader who wants it anyway', () => {
    const { facts, ...story } = detect(list, 'https://news.example.org/', { anyway: true });
    expect(facts).toEqual({ url: 'https://news.example.org/', title: 'World', authors: [] });
    expect(storyOf(story as never)).toContain('Other story number 7');
    expect(storyOf(story as never)).not.toContain('Example Ltd');
  });
});

test('a page of ours that is no article is read for a reader who wants it anyway', () => {
  const jobs = 'https://www.devex.com/jobs/programme-officer-1234567';
  const job = page(`<main><h1>Programme officer</h1>${STORY}</main>`);
  expect(detectArticle(job, jobs)).toEqual({ kind: 'none', reason: 'not-an-article-address' });
  const { facts } = detect(job, jobs, { anyway: true });
  expect(facts).toMatchObject({ site: 'devex', url: jobs, title: 'Programme officer' });
});

test('a page without any text is none, wanted or not', () => {
  const empty = page('<div id="app"></div>');
  expect(detectArticle(empty, URL, { anyway: true })).toEqual({ kind: 'none', reason: 'no-text' });
});
