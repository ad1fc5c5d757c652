import { describe, expect, test } from 'vitest';
import { detect, detectArticle, fixture, storyOf } from './story.ts';

describe('a Devex opinion piece with unknown wrappers', () => {
  const url =
    'https://www.devex.com/news/opinion-the-sahel-needs-clerks-before-it-needs-convoys-90417?utm_source=x#top';
  const found = detect(fixture('devex-opinion'), url);

  test('states its facts', () => {
    expect(found.facts).toEqual({
      site: 'devex',
      url: 'https://www.devex.com/news/opinion-the-sahel-needs-clerks-before-it-needs-convoys-90417',
      title: 'Opinion: The Sahel needs clerks before it needs convoys',
      kind: 'opinion',
      authors: ['Awa Traoré'],
      published: '2013-02-04',
      language: 'en-US',
      standfirst:
        'Donors returning to Bamako will be judged by whether salaries are paid on time, not by how many vehicles cross the bridge at Mopti.',
      republication: {
        from: 'The Sahel Review',
        originalUrl: 'https://www.example.org/clerks-before-convoys',
        evidence: 'This op-ed was originally published in The Sahel Review. Read the full article.',
        excerpt: false,
      },
    });
  });

  test('keeps caption, section headings and pull-quote, and drops notice, newsletter, teasers, credit and author box', () => {
    expect(
      storyOf(found)
        .split('\n')
        .map((line) => line.slice(0, 50)),
    ).toEqual([
      'A registry office in Ségou, where ECOWAS planners ',
      'For three weeks every conversation among aid worke',
      'It is the wrong conversation. The state did not co',
      'Topics in the talks',
      'The agenda that ECOWAS circulated last week has el',
      '“A ministry that cannot find its own files cannot ',
      'There is a precedent. After 1996 the archives of T',
      'None of this photographs well. That is the reason ',
    ]);
    expect(storyOf(found)).toContain('planners met in January.\n');
  });
});

test('an older Devex page, set with line breaks, gives note, story and source, and no ambiguous date', () => {
  const found = detect(fixture('devex-older'), 'https://www.devex.com/news/wells-outlive-projects-67012');
  expect(found.facts).toEqual({
    site: 'devex',
    url: 'https://www.devex.com/news/wells-outlive-projects-67012',
    title: 'In the north of Mali, wells outlive projects',
    authors: [],
    contributor: 'Jean de la Croix',
    republication: {
      from: "Desert Engineers' Society",
      originalUrl: 'http://www.example.org/wells-outlive-projects',
      evidence: "Republished with permission from the Desert Engineers' Society. View original article.",
      excerpt: true,
    },
  });
  const story = storyOf(found);
  expect(story).toMatch(/^EDITOR'S NOTE: Wells fail/);
  expect(story).toMatch(/when its authors had been posted elsewhere\.$/);
});

test('a CGD page of 2025 leaves out what is recommended before and announced after the body', () => {
  const found = detect(fixture('cgd-2025'), 'https://www.cgdev.org/blog/paying-peacekeeping-three-lessons-mali');
  expect(found.facts).toEqual({
    site: 'cgd',
    url: 'https://www.cgdev.org/blog/paying-peacekeeping-three-lessons-mali',
    title: 'Paying for Peacekeeping: Three Lessons from Mali',
    authors: ['Ines Keller', 'Samuel Osei'],
    published: '2025-03-12',
    language: 'en',
  });
  expect(
    storyOf(found)
      .split('\n')
      .map((line) => line.slice(0, 40)),
  ).toEqual([
    'Peacekeepers are sent by governments, fe',
    'We went through eleven years of invoices',
    'Related costs are the real costs',
    'Fuel, water and insurance came to two th',
    'Who waits, pays',
    'Troop contributors lend their soldiers’ ',
    'A version of the third lesson will surpr',
  ]);
});

test('a CGD reader page is read through its div elements, its canonical through its base', () => {
  const found = detect(fixture('cgd-reader'), 'https://www.cgdev.org/reader/arithmetic-arrears?ref=home');
  expect(found.facts).toEqual({
    site: 'cgd',
    url: 'https://www.cgdev.org/reader/arithmetic-arrears',
    title: 'The arithmetic of arrears',
    authors: [],
    language: 'en',
  });
  expect(storyOf(found)).toMatch(/^Every mission begins with a pledge/);
  expect(storyOf(found)).toMatch(/for which it had been announced\.$/);
});

test('CGD in the news is an excerpt of somebody else’s article', () => {
  const found = detect(fixture('cgd-in-the-news'), 'https://cgdev.org/article/paris-faces-long-stay-mali-global-wire');
  expect(found.facts.republication).toEqual({
    from: 'wire.example.com',
    originalUrl: 'https://wire.example.com/2013/paris-faces-a-long-stay',
    evidence: 'From the article: … Read it here.',
    excerpt: true,
  });
  expect(found.facts.published).toBe('2013-01-14');
  expect(storyOf(found)).not.toContain('Read it here');
});

test('an AMP page is known by its canonical address', () => {
  const found = detect(fixture('devex-amp'), 'https://www.devex.com/news/water-first-says-niamey-91002/amp');
  expect(found.facts).toEqual({
    site: 'devex',
    url: 'https://www.devex.com/news/water-first-says-niamey-91002',
    title: 'Water first, says Niamey',
    authors: ['Ines Keller'],
    published: '2014-05-06',
    language: 'en',
  });
  expect(storyOf(found).split('\n')).toHaveLength(3);
});

test('a list of teasers at the address of an article is a listing', () => {
  expect(detectArticle(fixture('devex-topic-list'), 'https://www.devex.com/news/sahel-in-focus-90001')).toEqual({
    kind: 'none',
    reason: 'listing',
  });
});

test.each([
  'https://www.devex.com/',
  'https://www.devex.com/news',
  'https://www.devex.com/news/search?query=ECOWAS',
  'https://www.devex.com/news/covid-19',
  'https://www.devex.com/jobs/programme-officer-1234567',
  'https://www.devex.com/people/devex-editor',
  'https://www.cgdev.org/',
  'https://www.cgdev.org/blog',
  'https://www.cgdev.org/section/opinions/blogs',
  'https://www.cgdev.org/topics/africa',
  'https://www.cgdev.org/expert/todd-moss',
])('%s is not the address of an article', (url) => {
  expect(detectArticle(fixture('devex-opinion'), url)).toEqual({ kind: 'none', reason: 'not-an-article-address' });
});
