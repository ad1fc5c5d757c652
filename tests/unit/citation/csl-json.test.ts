import { expect, test } from 'vitest';
import { cslJson } from '@/utils/core/citation/csl-json.ts';
import { MALI, MALI_ON_DEVEX } from './works.ts';

test('a copy: the original, and a note of where it was read', () => {
  expect(JSON.parse(cslJson(MALI_ON_DEVEX))).toEqual([
    {
      id: 'moss2013france',
      type: 'webpage',
      author: [{ family: 'Moss', given: 'Todd' }],
      title: 'After France attacks radicals in Mali, what’s next for the United States?',
      'container-title': 'Center for Global Development',
      issued: { 'date-parts': [[2013, 1, 16]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      URL: 'https://www.cgdev.org/blog/after-france-attacks-radicals-mali',
      note: 'Excerpts read on Devex, 17 January 2013, https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101',
      language: 'en',
    },
  ]);
});

test('names keep their parts, and organisations stay whole', () => {
  const authors = ['Ursula von der Leyen', 'Martin Luther King Jr.', 'International Crisis Group'];
  expect(JSON.parse(cslJson({ ...MALI, authors }))[0].author).toEqual([
    { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { literal: 'International Crisis Group' },
  ]);
});

test('what is not known is left out, and a month stays a month', () => {
  const { url, accessed } = MALI;
  expect(JSON.parse(cslJson({ title: 'The bill', authors: [], published: '2013-01', url: url!, accessed }))).toEqual([
    {
      id: '2013bill',
      type: 'webpage',
      title: 'The bill',
      issued: { 'date-parts': [[2013, 1]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      URL: 'https://www.cgdev.org/blog/after-france-attacks-radicals-mali',
    },
  ]);
});
