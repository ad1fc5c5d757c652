import { expect, test } from 'vitest';
import { CGD, DEVEX, mali, maliWith, noteMade } from './mali.ts';
import { allWords, press, words } from './mount.tsx';
import { show } from './show.tsx';

const head = () => allWords('.article-head > :not(.actions), .actions > :is(a, button)');

test('an excerpt tells its writer from its poster, and leads to the original, where the focus is', () => {
  const { onOpen } = show(mali);
  expect(head()).toEqual([
    'After France attacks radicals in Mali, what’s next for the United States?',
    'Todd Moss · Center for Global Development (CGD) · posted by Devex Editor, 17 January 2013',
    'Opinion. You are on the Devex copy, which gives excerpts.',
    'Open the original at CGD',
    'Copy citation',
  ]);
  expect(words(document.activeElement)).toBe('Open the original at CGD');
  press('Open the original at CGD');
  expect(onOpen.mock.calls).toEqual([[CGD]]);
});

test('once the original has been read, its date is the article’s', () => {
  const [copy, original] = mali.reading.work.copies;
  const copies = [copy!, { ...original!, seen: '2026-11-21T09:00:00Z' }];
  show(maliWith({ reading: { work: { ...mali.reading.work, published: '2013-01-16', copies } } }));
  expect(head()[1]).toBe('Todd Moss · Center for Global Development (CGD) · 16 January 2013');
});

test('what the page does not say is said to be missing, and nothing is put in its place', () => {
  const { reading } = mali;
  const nothing = { title: undefined, kind: undefined, authors: [], contributor: undefined, published: undefined };
  show(
    maliWith({
      facts: { ...nothing, republication: { evidence: 'Republished with permission', excerpt: false } },
      reading: { work: { ...reading.work, copies: reading.work.copies.slice(0, 1) } },
    }),
  );
  expect(head()).toEqual([
    'Article without a title',
    'The page names no author. The page does not say where it first appeared. The page gives no date.',
    'You are on the Devex copy. The page does not link to the original.',
  ]);
});

test('the original names the copy that has been read', () => {
  const { onOpen } = show(
    maliWith({
      facts: {
        site: 'cgd',
        url: CGD,
        authors: ['Todd Moss', 'Ann Ng'],
        contributor: undefined,
        republication: undefined,
      },
      reading: { role: 'original', pageUrl: 'cgdev.org/blog/after-france-attacks-radicals-mali' },
    }),
  );
  expect(head().slice(1)).toEqual([
    'Todd Moss and Ann Ng · Center for Global Development (CGD) · 17 January 2013',
    'Opinion. This is the original; a copy is on Devex.',
    'Copy citation',
  ]);
  press('Devex');
  expect(onOpen.mock.calls).toEqual([[DEVEX]]);
});

test('an original at an address that runs a script is not linked to', () => {
  const { work } = mali.reading;
  const copies = work.copies.map((copy) =>
    copy.role === 'original' ? { ...copy, href: 'javascript:alert(1)' } : copy,
  );
  show(maliWith({ reading: { work: { ...work, copies } } }));
  expect(allWords('.article-head a')).toEqual([]);
});

test('a key sentence stands verbatim, and its paragraph’s number leads to it', () => {
  const { onShowPassage } = show(mali);
  expect(allWords('#words h2, #words .count, #words li > p')).toEqual([
    'In the author’s words',
    '1 of 28 sentences',
    'Containing extremists in Mali requires cooperation of Tuareg militants.',
  ]);
  press('Show in the text, paragraph 7');
  expect(onShowPassage.mock.calls).toEqual([[{ start: 0, end: 60 }]]);
});

test('without key sentences their section and the way to it are left out', () => {
  show(maliWith({ page: { sentences: [] } }));
  expect(allWords('h2')).toEqual(['Before you quote', 'Terms', 'Your notes']);
  expect(allWords('nav a')).toEqual(['Before you quote 2', 'Terms 2', 'Notes 0']);
});

test('terms stand in text order, once each, those not marked folded below', () => {
  const { onShowTerm } = show(mali);
  expect(allWords('#terms .count')).toEqual(['2 marked, 1 more known']);
  expect(allWords('#terms > ul > li')).toEqual([
    'OBE] No longer relevant, because things have moved on.',
    'ECOWAS] West Africa’s regional bloc for trade and politics.',
  ]);
  expect(allWords('#terms details:not([open]) > *')).toEqual([
    '1 more known word',
    'The Pentagon] The US department of defence.',
  ]);
  press('ECOWAS]');
  expect(onShowTerm.mock.calls).toEqual([[{ start: 90, card: 'ecowas' }]]);
});

test('an uncertain sense, a euphemism and a word that the reader knows are said to be so', () => {
  const [obe, ecowas, pentagon] = mali.reading.terms;
  const cards = { ...mali.reading.cards, ecowas: { ...mali.reading.cards.ecowas!, register: 'euphemism' as const } };
  show(maliWith({ reading: { terms: [{ ...obe!, certain: false }, ecowas!, { ...pentagon!, known: true }], cards } }));
  expect(allWords('#terms em')).toEqual(['uncertain', 'euphemism', 'known to you']);
});

test('an article without terms says so', () => {
  show(maliWith({ reading: { terms: [] }, page: { terms: [] } }));
  expect(allWords('#terms > *')).toEqual(['Terms', 'No glossary term here.']);
});

test('notes say where they were made and whether their words are here; the older ones are folded', () => {
  const place = { start: 90, end: 96 };
  const { onShowTerm } = show(
    maliWith({
      reading: {
        notes: [
          { annotation: noteMade('01', 'Oldest.', DEVEX), place },
          { annotation: noteMade('02', 'Three members have left.', CGD), place },
          { annotation: noteMade('03', 'See the sanctions.', CGD) },
          { annotation: noteMade('04', 'Ask Ann.', DEVEX), place },
        ],
      },
    }),
  );
  expect(allWords('#notes > ul > li')).toEqual([
    'ECOWASAsk Ann.Made here, 4 November 2026.',
    'ECOWASSee the sanctions.Made on CGD, 3 November 2026; not found here.',
    'ECOWASThree members have left.Made on CGD, 2 November 2026; found here.',
  ]);
  expect(allWords('#notes .count, #notes summary, #notes details li')).toEqual([
    'last 3 of 4',
    'All 4 notes',
    'ECOWASOldest.Made here, 1 November 2026.',
  ]);
  press('ECOWAS');
  expect(onShowTerm.mock.calls).toEqual([[{ start: 90, end: 96 }]]);
});

test('with no note yet, says where one will also show; in a private window, that none is kept', () => {
  show(mali);
  expect(allWords('#notes > p')).toEqual([
    'None yet. Open a term’s card to make one; it will also show on the CGD original.',
  ]);
  show(maliWith({ reading: { isPrivate: true } }));
  expect(allWords('#notes > p')).toEqual(['This is a private window: terms are explained, and no note is kept.']);
});
