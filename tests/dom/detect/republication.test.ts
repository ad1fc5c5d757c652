import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../fixtures/republication-cases.ts';
import { detect, parse, storyOf } from './story.ts';

const URL_HERE = 'https://www.devex.com/news/wells-outlive-projects-67012';
const PARAGRAPH =
  'Of the forty wells that this district was given in the last decade, eleven hold water. The figure is not in dispute; it is painted on the wall of the prefecture.';

interface Around {
  head?: string;
  above?: string;
  start?: string;
  middle?: string;
  end?: string;
  below?: string;
}

function open({ head = '', above = '', start = '', middle = '', end = '', below = '' }: Around) {
  const half = `<p>${PARAGRAPH}</p>`.repeat(8);
  return detect(
    parse(
      `<head>${head}</head><body><h1>Wells outlive projects</h1>${above}<div>${start}${half}${middle}${half}${end}</div>${below}</body>`,
    ),
    URL_HERE,
  );
}

const LINE =
  '<p><em>Republished with permission from the <a href="https://www.cgdev.org/">Center for Global Development</a>. <a href="//www.cgdev.org/blog/wells">View original article</a>.</em></p>';
const REPUBLISHED = { from: 'Center for Global Development', originalUrl: 'https://www.cgdev.org/blog/wells' };

describe('a republication line', () => {
  test.each(['above', 'start', 'end', 'below'] as const)('counts %s the body and is no story', (place) => {
    const found = open({ [place]: LINE });
    expect(found.facts.republication).toMatchObject(REPUBLISHED);
    expect(storyOf(found)).not.toContain('Republished');
  });

  test('counts after notice and author box', () => {
    const found = open({
      below: `<div><h4>You have 2 free articles left</h4></div><section><h3>About the author</h3><p>Writes on wells.</p></section>${LINE}`,
    });
    expect(found.facts.republication).toMatchObject(REPUBLISHED);
  });

  test('counts after a heading about the author that stands in the body itself', () => {
    const found = open({ end: `<h3>About the author</h3><p>Writes on wells, and on ECOWAS.</p>${LINE}` });
    expect(found.facts.republication).toMatchObject(REPUBLISHED);
    expect(storyOf(found)).not.toContain('ECOWAS');
  });

  test('counts at the end of a paragraph of story, which stays', () => {
    const found = open({
      end: LINE.replace(
        '<p>',
        `<p>The last well is the deepest, and nobody has ever been paid to keep it clean or to count what it gives.<br>`,
      ),
    });
    expect(found.facts.republication).toMatchObject(REPUBLISHED);
    expect(storyOf(found)).toMatch(/to count what it gives\.$/);
  });

  test.each([
    ['in a quotation', { end: `<blockquote>${LINE}</blockquote>` }],
    ['in an aside', { below: `<aside>${LINE}</aside>` }],
    ['in a teaser', { below: `<div><h4><a href="/news/other-67013">Another well</a></h4>${LINE}</div>` }],
    ['in the middle of the story', { middle: LINE }],
    ['about the site itself', { end: '<p>This article was originally published by Devex.</p>' }],
    ['that offers this page to others', { end: '<p>You are welcome to republish this article online.</p>' }],
  ])('does not count %s', (_, around: Around) => {
    expect(open(around).facts.republication).toBeUndefined();
  });

  test.each(PHRASES.filter(({ direction }) => direction === 'in'))('is found on a page: “$phrase”', ({ phrase }) => {
    expect(open({ end: `<p>${phrase}</p>` }).facts.republication?.evidence).toBeDefined();
  });

  test.each(PHRASES.filter(({ direction }) => direction !== 'in'))('is not seen in “$phrase”', ({ phrase }) => {
    expect(open({ end: `<p>${phrase}</p>` }).facts.republication).toBeUndefined();
  });

  test('takes the source from a link where the sentence breaks off', () => {
    const line =
      '<p>The following originally appeared on October 1 as “Missing in Africa” on <a href="https://www.example.org/missing-in-africa">Foreign Matters</a>.</p>';
    expect(open({ start: line }).facts.republication).toMatchObject({
      from: 'Foreign Matters',
      originalUrl: 'https://www.example.org/missing-in-africa',
    });
  });

  test('gives no address where the only link leads to a home page', () => {
    const line = '<p>This piece was originally posted on <a href="https://www.example.org/">Owen Abroad</a>.</p>';
    expect(open({ end: line }).facts.republication).toEqual({
      from: 'Owen Abroad',
      evidence: 'This piece was originally posted on Owen Abroad.',
      excerpt: false,
    });
  });

  test('gives an address that is only written out', () => {
    const line =
      '<p>This story was originally published by City Desk ABQ. Read the original story at: https://www.example.org/wells.</p>';
    expect(open({ end: line }).facts.republication?.originalUrl).toBe('https://www.example.org/wells');
  });
});

describe('markup', () => {
  test.each([
    ['a canonical link to another host', '<link rel="canonical" href="https://www.cgdev.org/blog/wells">', REPUBLISHED],
    [
      'a syndication source',
      '<meta name="syndication-source" content="https://www.example.org/wells">',
      { from: 'example.org', originalUrl: 'https://www.example.org/wells' },
    ],
    [
      'a syndication link',
      '<link rel="syndication-source" href="https://www.example.org/wells">',
      { from: 'example.org', originalUrl: 'https://www.example.org/wells' },
    ],
    [
      'an og:url of another host',
      '<meta property="og:url" content="https://www.example.org/wells">',
      { from: 'example.org', originalUrl: 'https://www.example.org/wells' },
    ],
    ['ProPublica’s pixel', '<script src="https://pixel.propublica.org/pixel.js"></script>', { from: 'ProPublica' }],
  ])('%s is evidence', (_, head, expected) => {
    const { republication, url } = open({ head }).facts;
    expect(republication).toMatchObject(expected);
    expect(url).toBe(URL_HERE);
  });

  test.each([
    [
      'The Conversation’s counter',
      '<img src="https://counter.theconversation.com/content/80133/count.gif?distributor=republish-lightbox-basic">',
      'The Conversation',
    ],
    [
      'the republication tracker',
      '<img id="republication-tracker-tool-source" src="https://www.example.org/?republication-pixel=true&post=1">',
      'example.org',
    ],
  ])('%s is evidence', (_, end, from) => {
    expect(open({ end }).facts.republication?.from).toBe(from);
  });

  test.each([
    '<link rel="canonical" href="https://devex.com/news/wells-outlive-projects-67012">',
    '<meta name="syndication-source" content="https://www.devex.com/news/wells-outlive-projects-67012">',
    '<meta property="og:url" content="https://pages.devex.com/wells">',
  ])('%s is of the same site and no evidence', (head) => {
    expect(open({ head }).facts.republication).toBeUndefined();
  });
});
