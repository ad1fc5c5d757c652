import { describe, expect, test } from 'vitest';
import {
  namesSite,
  readArticleAddress,
  withoutSiteName,
  withoutTracking,
} from '../../../utils/core/article/addresses.ts';

describe('addresses of articles', () => {
  test.each([
    [
      'https://www.devex.com/news/sponsored/after-france-attacks-radicals-80133',
      { site: 'devex', kind: 'news', number: '80133' },
    ],
    ['https://devex.com/news/water-first-91002/amp', { site: 'devex', kind: 'news', number: '91002' }],
    [
      'https://cgdev.org/blog/after-france-attacks-radicals-mali-what-next-united-states',
      { site: 'cgd', kind: 'blog' },
    ],
    ['https://www.cgdev.org/reader/arithmetic-arrears', { site: 'cgd', kind: 'reader' }],
    ['https://www.cgdev.org/article/paris-faces-long-stay', { site: 'cgd', kind: 'article' }],
  ])('%s', (url, expected) => {
    expect(readArticleAddress(url)).toEqual(expected);
  });

  test.each([
    'https://www.devex.com/news',
    'https://www.devex.com/news/search?query=mali-80133',
    'https://www.devex.com/news/covid-19',
    'https://www.devex.com/jobs/programme-officer-1234567',
    'https://www.cgdev.org/blog',
    'https://www.cgdev.org/expert/todd-moss',
    'https://blog.cgdev.org/blog/mali',
    'not an address',
  ])('%s is none', (url) => {
    expect(readArticleAddress(url)).toBeUndefined();
  });
});

test('tracking goes from an address, other parameters and the path stay', () => {
  expect(withoutTracking('https://www.devex.com/news/wells-67012?utm_source=mail&page=2&fbclid=x#end')).toBe(
    'https://www.devex.com/news/wells-67012?page=2',
  );
  expect(withoutTracking('https://www.devex.com/news/wells-67012?ref=home')).toBe(
    'https://www.devex.com/news/wells-67012',
  );
});

test.each([
  ['Wells outlive projects | Devex', 'Wells outlive projects'],
  ['Wells outlive projects - Center For Global Development | Ideas to Action', 'Wells outlive projects'],
  ['Why CGD - and not Devex - counts wells', 'Why CGD - and not Devex - counts wells'],
  ['Devex', ''],
])('“%s” less the site’s name is “%s”', (title, expected) => {
  expect(withoutSiteName(title)).toBe(expected);
});

test('a site is known by its names in prose', () => {
  expect(namesSite('the Center for Global Development', 'cgd')).toBe(true);
  expect(namesSite('the Center for Global Development', 'devex')).toBe(false);
});
