import { expect, test } from 'vitest';
import { comparableUrl, isGrantedAddress, siteOf } from '@/utils/core/article/addresses.ts';

test.each([
  ['https://www.devex.com/news/mali-80133', 'devex.com/news/mali-80133'],
  ['http://devex.com/news/mali-80133/', 'devex.com/news/mali-80133'],
  ['https://www.devex.com/news/mali-80133/amp', 'devex.com/news/mali-80133'],
  ['https://www.devex.com/news/mali-80133?utm_source=x&fbclid=y#comments', 'devex.com/news/mali-80133'],
  ['https://www.cgdev.org/expert?page=2&order=asc', 'cgdev.org/expert?order=asc&page=2'],
  ['https://www.cgdev.org/', 'cgdev.org'],
])('%s is comparable as %s', (url, expected) => {
  expect(comparableUrl(url)).toBe(expected);
});

test.each([
  ['https://www.devex.com/news/x', 'devex'],
  ['https://cgdev.org/blog/x', 'cgd'],
  ['https://devex.com.example.org/', undefined],
  ['https://notdevex.com/', undefined],
  ['https://support.devex.com/', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('only secure addresses of the two sites are granted', () => {
  expect(isGrantedAddress('https://www.cgdev.org/blog/x')).toBe(true);
  expect(isGrantedAddress('http://www.cgdev.org/blog/x')).toBe(false);
});
