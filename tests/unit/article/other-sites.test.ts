import { expect, test } from 'vitest';
import { isNoArticle } from '@/utils/core/article/addresses.ts';
import { hostFamily, namesHost } from '@/utils/core/article/host-family.ts';
import { isSiteName, withoutOtherSiteName } from '@/utils/core/article/other-site-name.ts';
import { sitePatterns } from '@/utils/core/article/site-patterns.ts';

test.each([
  ['https://example.org/world/mali', ['https://example.org/*', 'https://www.example.org/*']],
  ['https://www.example.org/', ['https://www.example.org/*', 'https://example.org/*']],
  ['https://news.example.org:8443/x', ['https://news.example.org/*', 'https://www.news.example.org/*']],
  ['https://192.0.2.7/x', ['https://192.0.2.7/*']],
  ['http://example.org/', undefined],
  ['file:///home/reader/mali.html', undefined],
  ['about:blank', undefined],
  ['', undefined],
])('what is asked for on %s is %j', (url, patterns) => {
  expect(sitePatterns(url)).toEqual(patterns);
});

test.each([
  ['https://www.devex.com/jobs/programme-officer-1234567', true],
  ['https://www.devex.com/news/mali-80133', false],
  ['https://support.devex.com/jobs', false],
  ['https://example.org/', false],
])('whether the address alone says that %s is no article: %s', (url, is) => {
  expect(isNoArticle(url)).toBe(is);
});

test.each([
  ['news.example.org', 'example.org'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['amp.smh.com.au', 'smh.com.au'],
  ['example.org', 'example.org'],
])('the family of %s is %s', (host, family) => {
  expect(hostFamily(host)).toBe(family);
});

test('a publisher is known by the name of its host', () => {
  expect(namesHost('Example Times, Washington', 'www.example-times.org')).toBe(true);
  expect(namesHost('Devex', 'www.example-times.org')).toBe(false);
});

test.each([
  ['Wells outlive projects | Example Times', 'Wells outlive projects'],
  ['Wells – and roads - Example Times', 'Wells – and roads'],
  ['Wells outlive projects - a reply', 'Wells outlive projects - a reply'],
  ['Wells outlive projects | The Daily Planet', 'Wells outlive projects'],
])('“%s” without the name of its site is “%s”', (title, expected) => {
  const site = { name: 'The Daily Planet', host: 'www.example-times.org' };
  expect(withoutOtherSiteName(title, site)).toBe(expected);
});

test('a heading that is only the site’s name is its logo; one that speaks of it is a title', () => {
  const site = { name: undefined, host: 'www.example-times.org' };
  expect(isSiteName('The Example Times', site)).toBe(true);
  expect(isSiteName('Example Times wins an award', site)).toBe(false);
});
