import { expect, test } from 'vitest';
import { mali, maliWith, withHistory } from './mali.ts';
import { allWords, choose, press } from './mount.tsx';
import { show } from './show.tsx';

test.for([
  ['2013-01-16', 'opinion', 'Opinion, written five days after French strikes began.'],
  ['2013-01-16', undefined, 'Written five days after French strikes began.'],
  ['2013-01-12', 'opinion', 'Opinion, written a day after French strikes began.'],
  ['2013-01-11', 'opinion', 'Opinion, written on the day on which French strikes began.'],
  ['2013-02-11', 'opinion', 'Opinion, written 31 days after French strikes began.'],
  ['2013-01', 'opinion', 'Opinion.'],
] as const)('the head of an article of %s, kind %s, says when it was written', ([published, kind, expected]) => {
  const { work, cards } = withHistory.reading;
  const fact = { from: '2013-01-11', text: 'Air strikes begin.', clause: 'French strikes began' };
  // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
  const obe = { ...cards.obe!, then: [fact] };
  const reading = { ...withHistory.reading, work: { ...work, published }, cards: { ...cards, obe } };
  show({ ...withHistory, facts: { ...withHistory.facts, kind }, reading });
  expect(allWords('.article-head > p:not(.byline)')).toEqual([
    `${expected} You are on the Devex copy, which gives excerpts.`,
  ]);
});

test('what came before and since stands around the article, each line by the term whose card says it', () => {
  const { onShowTerm } = show(withHistory);
  expect(allWords('#since h2, #since .count')).toEqual(['Before and since', 'checked Nov 2026']);
  expect(allWords('#since li, #since .article-rule')).toEqual([
    'Mar–Apr 2012 ECOWAS] Suspends Mali.',
    '10 Jan 2013 OBE] Is said of a plan.',
    'This article, 16 January 2013',
    '17 Jan 2013 The Pentagon] Says so too.',
    'Jan 2025 ECOWAS] Three members leave.',
  ]);
  press('The Pentagon]');
  expect(onShowTerm.mock.calls).toEqual([[{ start: 120, card: 'pentagon' }]]);
});

test('the date of a copy whose original has not been read is said to be only that', () => {
  const { copies } = mali.reading.work;
  show({ ...withHistory, reading: { ...withHistory.reading, work: { ...mali.reading.work, copies } } });
  expect(allWords('#since .article-rule')).toEqual(['This copy, posted 16 January 2013']);
});

test('with no date of the article, its history is one list without a rule', () => {
  const { cards } = mali.reading;
  // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
  const ecowas = { ...cards.ecowas!, then: [{ from: '1975-05-28', text: 'Founded in Lagos.' }] };
  show(maliWith({ reading: { cards: { ...cards, ecowas } } }));
  expect(allWords('#since li, #since .article-rule')).toEqual(['May 1975 ECOWAS] Founded in Lagos.']);
});

test('what to check before quoting leads to the cards that say so', () => {
  const { reading, terms } = mali;
  const { obe, ecowas, ...cards } = reading.cards;
  const { onShowTerm } = show(
    maliWith({
      reading: {
        cards: {
          ...cards,
          obe: { ...obe!, spelling: { text: 'OBE', usual: 'Obe' } },
          ecowas: {
            ...ecowas!,
            category: 'event',
            textNotes: ['The text has another day.'],
            since: [{ from: '2012-03-22', text: 'The coup.' }],
          },
        },
      },
      page: { terms: terms.map((line) => (line.card === 'ecowas' ? { ...line, surface: 'March 22 coup' } : line)) },
    }),
  );
  expect(allWords('#quote h2, #quote li')).toEqual([
    'Before you quote',
    'The author is Todd Moss; “Devex Editor” only posted it.',
    'This copy is cut. Quote from the original at CGD.',
    '“OBE”: usually spelt Obe.',
    '“March 22 coup”: 2012.',
    'March 22 coup] The text has another day.',
  ]);
  press('“OBE”: usually spelt Obe.');
  expect(onShowTerm.mock.calls).toEqual([[{ start: 40, card: 'obe' }]]);
});

test('an original by its own author has nothing to check, and so no section', () => {
  show(maliWith({ facts: { authors: ['Todd Moss'], contributor: undefined }, reading: { role: 'original' } }));
  expect(allWords('h2')).toEqual(['In the author’s words', 'Terms', 'Your notes']);
  expect(allWords('nav a')).toEqual(['Words', 'Terms 2', 'Notes 0']);
});

test('all sections stand in their order, and the line above leads to them', () => {
  show(withHistory);
  const order = ['Words', 'Since', 'Before you quote 2', 'Terms 2', 'Notes 0'];
  expect(allWords('nav a')).toEqual(order);
  const places = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(places).toEqual([...document.querySelectorAll('main section')].map(({ id }) => `#${id}`));
});

test('of many terms of several kinds, one kind can be chosen', () => {
  const names = Array.from({ length: 13 }, (_, at) => `word-${at}`);
  const cards = names.map((id, at) => ({
    ...mali.reading.cards.obe!,
    id,
    category: at < 2 ? ('armed group' as const) : ('jargon' as const),
  }));
  const of = (count: number) =>
    maliWith({
      reading: {
        terms: names.slice(0, count).map((card, at) => ({ ...mali.reading.terms[0]!, start: at * 20, card })),
        cards: Object.fromEntries(cards.map((card) => [card.id, card])),
      },
      page: {
        terms: names
          .slice(0, count)
          .map((card, at) => ({ start: at * 20, end: at * 20 + 5, surface: card, card, marked: true })),
      },
    });
  show(of(12));
  expect(allWords('#terms select')).toEqual([]);
  show(of(13));
  expect(allWords('#terms option')).toEqual(['all (13)', 'armed group (2)', 'jargon (11)']);
  choose('#terms select', 'armed group');
  expect(allWords('#terms li bdi')).toEqual(['word-0', 'word-1']);
  expect(allWords('#terms .count')).toEqual(['2 marked']);
  choose('#terms select', '');
  expect(allWords('#terms li bdi')).toHaveLength(13);
});
