import { describe, expect, test } from 'vitest';
import { detect, detectArticle, parse, storyOf } from './story.ts';

const URL = 'https://www.devex.com/news/a-story-of-roads-90001';
const HEAD = '<h1>A story of roads</h1><p>By Todd Moss // 5 December 2023</p>';
const STORY = [paragraph(1), paragraph(2), paragraph(3)].join('');

function paragraph(number: number): string {
  return `<p>Paragraph ${number} says that ECOWAS and <a href="/news/min-90300">the ministry</a> had agreed on a plan for the roads, the wells and the clinics of the region, and that nobody had asked the governors whether they would pay for it.</p>`;
}

function read(body: string, { url = URL, head = '' } = {}) {
  const found = detect(parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), url);
  return { facts: found.facts, story: storyOf(found) };
}

function card(number: number, kind: string): string {
  return `<div><h3><a href="/${kind}/other-article-9010${number}">Other article number ${number}</a></h3><p>What it is about, in a sentence or two.</p></div>`;
}

describe('what belongs to the story', () => {
  test('sections under linked headings are no teasers', () => {
    const sections = [1, 2, 3].map(
      (number) =>
        `<section><h2><a href="/news/o-9010${number}">Section ${number}</a></h2>${paragraph(number)}</section>`,
    );
    expect(read(`<main>${HEAD}<div>${sections.join('')}</div></main>`).story).toContain('Paragraph 2');
  });

  test('a heading that tells readers what to give is no offer', () => {
    const section = `<section><h3>Donate cash, not rice</h3>${paragraph(4)}</section>`;
    const { story } = read(`<main>${HEAD}<div>${STORY}${section}</div></main>`);
    expect(story).toContain('Donate cash');
    expect(story).toContain('Paragraph 4');
  });

  test('a report that the story speaks of is not the page', () => {
    const said =
      '<p>The World Bank has a report on roads. This report was originally published by the World Bank in 2009, and withdrawn after a minister complained of the photographs in it.</p>';
    const { facts, story } = read(`<main>${HEAD}<div>${said}${STORY}</div></main>`);
    expect(facts.republication).toBeUndefined();
    expect(story).toContain('photographs in it');
  });
});

describe('the head', () => {
  test('a title may begin with the name of its site', () => {
    const { facts, story } = read(
      `<main><h1>Devex Newswire: Roads</h1><p>By Todd Moss // 5 December 2023</p>${STORY}</main>`,
    );
    expect(facts.title).toBe('Devex Newswire: Roads');
    expect(story).not.toContain('Newswire');
  });

  test('a title in a plain element is known by the metadata', () => {
    const head = '<meta property="og:title" content="A story of roads">';
    const body = `<div><div>A story of roads</div><div>By Todd Moss // 5 December 2023</div>${STORY}</div>`;
    expect(read(body, { head }).story).not.toContain('A story of roads');
  });

  test('a guest among the authors has no page to link to, and names are no standfirst', () => {
    const names = '<div><a href="/expert/todd-moss">Todd Moss</a> and Rita Perakis-Jones</div>';
    const { facts } = read(`<main><h1>A story of roads</h1>${names}<div>January 16, 2013</div>${STORY}</main>`, {
      url: 'https://www.cgdev.org/blog/a-story-of-roads',
    });
    expect(facts.authors).toEqual(['Todd Moss', 'Rita Perakis-Jones']);
    expect(facts.standfirst).toBeUndefined();
  });

  test('a name may begin with a small article', () => {
    const byline = '<p>By Ibrahim al-Marashi // 2 July 2025</p>';
    const { facts } = read(`<main><h1>A story of roads</h1>${byline}${STORY}</main>`);
    expect(facts).toMatchObject({ authors: ['Ibrahim al-Marashi'], published: '2025-07-02' });
  });

  test.each([80, 160])('a standfirst of %i characters above the byline is no story', (length) => {
    const standfirst = 'Three governments have left the bloc, and others pay. '.repeat(4).slice(0, length);
    const header = `<header><h1>A story of roads</h1><p>${standfirst}</p><p>By Todd Moss // 5 December 2023</p></header>`;
    expect(read(`<main>${header}<div>${STORY}</div></main>`).story).not.toContain('Three governments');
  });
});

describe('what is furniture, though no class says so', () => {
  test.each([
    [
      'a box that asks for an e-mail address',
      '<div><h4>The inside track</h4><p>Each Tuesday we tell you which USAID contracts open.</p><input type="email"></div>',
    ],
    [
      'what stands in place of the rest for those who are no members',
      `<div><h2>This article is exclusively for Devex Pro members</h2><p>${'With Pro you get analysis of USAID and others, our archive, and talks. '.repeat(5)}</p><a href="/pro">Start my free trial</a></div>`,
    ],
    ['an advertisement of an AMP page', '<amp-ad><div placeholder>Bid with our USAID tool</div></amp-ad>'],
    [
      'a pointer to another story',
      '<p><strong>Read:</strong> <a href="/news/o-90111">USAID and its wells</a> (Pro)</p>',
    ],
    ['a line about the author', '<p><strong>About the author:</strong> Todd Moss is a fellow. He was with USAID.</p>'],
    [
      'how to cite it',
      '<div><b>CITATION</b><p>Todd Moss. 2018. A Story of Roads. CGD Policy Paper. With thanks to USAID for the roads.</p></div>',
    ],
    [
      'a reserve of rights',
      '<div><p>Printing articles to share with others is a breach of our terms and conditions, says USAID.</p></div>',
    ],
  ])('%s', (_, box) => {
    const { story } = read(`<main>${HEAD}<div>${STORY}${box}${STORY}</div></main>`);
    expect(story).not.toContain('USAID');
    expect(story.match(/Paragraph 2/g)).toHaveLength(2);
  });
});

describe('pages at an article’s address that are none', () => {
  test('a list whose metadata speak of a job', () => {
    const intro =
      '<p>We gather here what we have written on roads, wells and clinics in ten years. The list is kept by hand, sorted by month, with the newest first. If something is missing, tell us so, and we will add it to the list within the week, or tell you why not. Older texts, from before the year 2009, are kept by the library.</p>';
    const cards = [1, 2, 3, 4, 5, 6, 7].map((number) => card(number, 'news'));
    const script = '<script type="application/ld+json">{"@type":"JobPosting","name":"Chief of Party"}</script>';
    const page = parse(`${script}<main><h1>Latest</h1>${cards.join('')}${intro}</main>`);
    expect(detectArticle(page, URL)).toEqual({ kind: 'none', reason: 'listing' });
  });

  test('a landing page whose cards stand under a label', () => {
    const cards = [1, 2, 3, 4].map((number) => card(number, 'blog'));
    const page = parse(
      `<main><h1>Sahel Initiative</h1><p>We study states under strain.</p><h2>Latest work</h2>${cards.join('')}</main>`,
    );
    const url = 'https://www.cgdev.org/blog/sahel-initiative';
    expect(detectArticle(page, url)).toEqual({ kind: 'none', reason: 'listing' });
  });
});
