import { expect, test } from 'vitest';
import { bibtex } from '@/utils/core/citation/bibtex.ts';
import { MALI, MALI_ON_DEVEX } from './works.ts';

test('an original', () => {
  expect(bibtex(MALI)).toBe(`@misc{moss2013france,
  author = {Moss, Todd},
  title = {{After France attacks radicals in Mali, what’s next for the United States?}},
  howpublished = {Center for Global Development},
  year = {2013},
  month = jan,
  day = {16},
  url = {https://www.cgdev.org/blog/after-france-attacks-radicals-mali},
  urldate = {2026-11-25},
  language = {en},
}
`);
});

test('a copy says in a note where it was read', () => {
  expect(bibtex(MALI_ON_DEVEX)).toContain(
    String.raw`
  url = {https://www.cgdev.org/blog/after-france-attacks-radicals-mali},
  urldate = {2026-11-25},
  note = {Excerpts read on Devex, 17 January 2013, \url{https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101}},
`,
  );
});

test('a copy without its original has its own address', () => {
  const { url: _, ...unknown } = MALI_ON_DEVEX;
  expect(bibtex(unknown)).toContain(`
  url = {https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101},
  urldate = {2026-11-25},
  note = {Excerpts read on Devex, 17 January 2013},
`);
});

test('what is not known is left out', () => {
  expect(bibtex({ title: 'The bill', authors: [], accessed: '2026-11-25' })).toBe(`@misc{bill,
  title = {{The bill}},
  urldate = {2026-11-25},
}
`);
});

test('a month without a day', () => {
  expect(bibtex({ ...MALI, published: '2013-01' })).toContain('  year = {2013},\n  month = jan,\n  url');
});

test.for<[string[], string]>([
  [['Todd Moss', 'Ursula von der Leyen'], '{Moss, Todd and von der Leyen, Ursula}'],
  [['Martin Luther King Jr.'], '{King, Jr., Martin Luther}'],
  [['Center for Aid & Trade'], String.raw`{{Center for Aid \& Trade}}`],
  [['Dioncounda Traoré'], '{Traoré, Dioncounda}'],
])('the authors %j', ([authors, expected]) => {
  expect(bibtex({ ...MALI, authors })).toContain(`  author = ${expected},\n`);
});

test('what means something to TeX is escaped, and a lone brace ends nothing', () => {
  expect(bibtex({ ...MALI, title: String.raw`50% of $5 & #1_a {b \c ~d ^e` })).toContain(
    String.raw`  title = {{50\% of \$5 \& \#1\_a \textbraceleft{}b \textbackslash{}c \textasciitilde{}d \textasciicircum{}e}},`,
  );
  expect(bibtex({ ...MALI, url: 'https://www.cgdev.org/a_b?c={d}&e=50%25#f' })).toContain(
    '  url = {https://www.cgdev.org/a_b?c=%7Bd%7D&e=50%25#f},',
  );
});

test('a key has only letters and digits of ASCII', () => {
  expect(bibtex({ ...MALI, authors: ['Ngozi Okonjo-Iweala'], title: 'L’été à Gao' })).toMatch(
    /^@misc\{okonjoiweala2013lete,/,
  );
  expect(bibtex({ title: '？', authors: [], accessed: '2026-11-25' })).toMatch(/^@misc\{article,/);
});
