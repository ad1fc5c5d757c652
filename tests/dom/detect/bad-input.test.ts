import { describe, expect, test } from 'vitest';
import { detect, detectArticle, parse, storyOf } from './story.ts';

const URL_HERE = 'https://www.devex.com/news/wells-outlive-projects-67012';
const TITLE = 'Wells outlive projects';
const BODY = `<p>Of the forty wells that this district was given in the last decade, eleven hold water. The figure is not in dispute; it is painted on the wall of the prefecture.</p>
<p>What is in dispute is the reason. Project officers speak of a lack of ownership, and the people who carry the water speak of a pump.</p>`;

function page({ head = '', above = '', body = BODY }: { head?: string; above?: string; body?: string } = {}): Document {
  return parse(`<html lang="en"><head>${head}</head><body><h1>${TITLE}</h1>${above}<div>${body}</div></body></html>`);
}

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (datePublished: string, more: object = {}) =>
  jsonLd({ '@type': 'NewsArticle', datePublished, ...more });
const meta = (date: string) => `<meta property="article:published_time" content="${date}">`;
const published = (head: string, above = '') => detect(page({ head, above }), URL_HERE).facts.published;

describe('pages without an article', () => {
  test.each([
    ['no text at all', '<html><body></body></html>'],
    [
      'only a cookie notice',
      '<body><div role="dialog"><p>We use cookies to improve your experience on Devex, to count readers, to remember what you have read, and to show you jobs that other readers of the same articles have applied for in the last month.</p></div></body>',
    ],
    ['a frameset', '<html><frameset><frame></frameset></html>'],
    [
      'a body that is still to come',
      '<body><h1>Wells outlive projects</h1><div id="app"></div><script>start()</script></body>',
    ],
  ])('%s', (_, html) => {
    expect(detectArticle(parse(html), URL_HERE)).toEqual({ kind: 'none', reason: 'no-text' });
  });

  test('no HTML page', () => {
    const document = new DOMParser().parseFromString('<rss><channel/></rss>', 'text/xml');
    expect(detectArticle(document, URL_HERE)).toEqual({ kind: 'none', reason: 'not-html' });
  });

  test('text in pieces too small for a story leaves the root to Readability', () => {
    const cells = Array.from({ length: 20 }, (_, index) => `<td>Wells in row ${index}</td>`).join('');
    const detection = detectArticle(page({ body: `<table><tr>${cells}</tr></table>` }), URL_HERE);
    expect(detection).toEqual({
      kind: 'no-root',
      facts: { site: 'devex', url: URL_HERE, title: TITLE, authors: [], language: 'en' },
    });
  });
});

describe('facts that cannot be known', () => {
  test('are absent from a page that states none', () => {
    const found = detect(parse(`<body><div>${BODY}</div></body>`), URL_HERE);
    expect(found.facts).toEqual({ site: 'devex', url: URL_HERE, authors: [] });
  });

  test('a title that is only the site’s name is no title', () => {
    expect(
      detect(parse(`<title>Devex</title><h1><a href="/">Devex</a></h1><div>${BODY}</div>`), URL_HERE).facts.title,
    ).toBeUndefined();
  });

  test.each([
    ['the home page', 'https://www.devex.com/'],
    ['another article', 'https://www.devex.com/news/other-67013'],
    ['a listing', '/news'],
    ['nothing that could be opened', 'javascript:void(0)'],
  ])('a canonical link to %s is not believed', (_, address) => {
    expect(
      detect(page({ head: `<link rel="canonical" href="${address}">` }), `${URL_HERE}?utm_medium=mail&page=2#end`).facts
        .url,
    ).toBe(`${URL_HERE}?page=2`);
  });

  test('two canonical links that differ are not believed', () => {
    const head = `<link rel="canonical" href="/news/wells-67012"><link rel="canonical" href="/news/well-67012">`;
    expect(detect(page({ head }), URL_HERE).facts.url).toBe(URL_HERE);
  });
});

describe('dates', () => {
  test.each([
    ['By Ines Keller // 13 July 2012', '2012-07-13'],
    ['By Ines Keller | July 13, 2012', '2012-07-13'],
    ['Published: 13.07.2012', '2012-07-13'],
    ['Friday, 13th July 2012', '2012-07-13'],
    ['2012-07-13', '2012-07-13'],
    ['07/13/2012', '2012-07-13'],
    ['July 2012', '2012-07'],
    ['03/04/2012', undefined],
    ['0 July 2012', undefined],
    ['Last updated 13 July 2012', undefined],
  ])('beside the title, “%s” means %s', (line, date) => {
    expect(published('', `<div>${line}</div>`)).toBe(date);
  });

  test('a time element gives its machine-readable date', () => {
    expect(published('', '<div><time datetime="2012-07-13T10:00:00Z">three days ago</time></div>')).toBe('2012-07-13');
  });

  test('two JSON-LD blocks that disagree give none', () => {
    expect(published(article('2012-07-13') + article('2012-07-20'))).toBeUndefined();
  });

  test('of two that disagree, the one that names this page is believed', () => {
    const head = article('2012-07-20') + article('2012-07-13', { mainEntityOfPage: { '@id': `${URL_HERE}#article` } });
    expect(published(head)).toBe('2012-07-13');
  });

  test('of two without addresses, the one with this page’s title is believed', () => {
    expect(published(article('2012-07-20', { headline: 'Another' }) + article('2012-07-13', { headline: TITLE }))).toBe(
      '2012-07-13',
    );
  });

  test('a block that names another page is never believed', () => {
    expect(published(article('2012-07-20', { url: '/news/other-67013' }))).toBeUndefined();
  });

  test('an impossible date in one block does not spoil the other', () => {
    expect(published(article('2012-02-31') + article('2012-02-13'))).toBe('2012-02-13');
  });

  test('metadata that disagree with themselves give none', () => {
    expect(published(meta('2012-07-13') + meta('2012-07-14'))).toBeUndefined();
    expect(published(meta('1970-01-01T00:00:00Z'))).toBeUndefined();
  });

  test('JSON-LD that is no JSON is passed over', () => {
    expect(
      published(
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>' +
          article('2012-07-13'),
      ),
    ).toBe('2012-07-13');
  });
});

describe('broken and hostile markup', () => {
  test('unclosed elements and a form around everything, with fields named like properties', () => {
    const names = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'querySelector',
      'getAttribute',
      'attributes',
      'localName',
      'nodeType',
      'children',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const found = detect(parse(`<form action=/>${fields}<h1>${TITLE}<div><b>${BODY}<p>One <i>open`), URL_HERE);
    expect(found.facts.title).toBe(TITLE);
    expect(storyOf(found)).toContain('speak of a pump.');
  });

  test('elements named like properties of the document', () => {
    const found = detect(
      page({ above: '<img name="querySelectorAll"><form name="body"></form><form name="documentElement"></form>' }),
      URL_HERE,
    );
    expect(storyOf(found)).toMatch(/^Of the forty wells/);
  });

  // jsdom itself is quadratic here; in Chromium 50,000 were tried.
  test('3,000 nested elements', () => {
    const document = page();
    let inner: Element = document.body;
    for (let depth = 0; depth < 3000; depth++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append(...document.querySelectorAll('p'));
    expect(detect(document, URL_HERE).root).toBe(inner);
  });

  test('leaves the page as it was', () => {
    const document = page({ head: jsonLd({ '@type': 'NewsArticle' }) });
    const before = document.documentElement.outerHTML;
    detectArticle(document, URL_HERE);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
