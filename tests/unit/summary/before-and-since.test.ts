import { describe, expect, test } from 'vitest';
import type { TermCard } from '@/utils/core/reading.ts';
import { beforeAndSince, type DatedLine } from '@/utils/core/summary/before-and-since.ts';
import { bodyOf, stored } from './article-body.ts';
import { explained } from './explained.ts';
import { cardOf, readingOf } from './term-cards.ts';

const lines = (list: DatedLine[]) => list.map(({ from, card, text }) => `${from} ${card}: ${text}`);

describe('on the demonstration article, with the glossaries as they are shipped', () => {
  const devex = bodyOf(stored('tests/fixtures/demo/devex.html')!, { root: '.story', furniture: 'aside, .read-also' });

  test('four facts before it and five since, from the entries most often named, in order of time', () => {
    const { articleDate, before, since, checked } = beforeAndSince(explained(devex, '2013-01-16'));
    expect({ articleDate, checked }).toEqual({ articleDate: '2013-01-16', checked: '2026-11' });
    expect(lines(before)).toEqual([
      '2012-04-01 timbuktu/town: Falls to rebel groups.',
      '2012-06 mnla/group: Driven from the towns by Ansar Dine and MUJAO.',
      '2012-12-20 ecowas/bloc: UN lets African states send a force to Mali (AFISMA).',
      '2013-01-11 operation-serval/french-intervention: France announces its intervention; air strikes begin.',
    ]);
    expect(lines(since)).toEqual([
      '2014-08-01 operation-serval/french-intervention: Operation Barkhane begins, in five Sahel countries.',
      '2023-12-28 timbuktu/town: UN mission hands over its camp.',
      '2024-01-25 tuareg-rebellion-2012/rising-2012: Mali’s military government declares the accord ended.',
      '2024-11-30 mnla/group: Merges with others as the FLA.',
      '2025-01-29 ecowas/bloc: Mali, Burkina Faso and Niger cease to be members.',
    ]);
  });

  test('without a date of the article, one list of nine', () => {
    const { articleDate, before, since } = beforeAndSince(explained(devex));
    expect(articleDate).toBeUndefined();
    expect(lines(before)).toHaveLength(9);
    expect(since).toEqual([]);
  });
});

/** A card that knows of one date. */
function knowing(id: string, from: string): TermCard {
  // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
  return cardOf(id, { then: [{ from, text: 'Something happens.' }] });
}

describe('beforeAndSince', () => {
  test('takes one fact of every entry before a second of any, the most often named first', () => {
    const ecowas = cardOf('ecowas', {
      since: [
        { from: '2017', text: 'Morocco asks to join.' },
        { from: '2020', text: 'A border closes.' },
        { from: '2025-01-29', text: 'Three members leave.' },
      ],
    });
    const others = ['2014', '2015', '2016'].map((from) =>
      cardOf(`in-${from}`, { since: [{ from, text: 'Something happens.' }] }),
    );
    const reading = readingOf([ecowas, ...others], ['in-2014', 'in-2015', 'in-2016', 'ecowas', 'ecowas']);
    expect(beforeAndSince(reading).since.map(({ from }) => from)).toEqual([
      '2014',
      '2015',
      '2016',
      '2020',
      '2025-01-29',
    ]);
  });

  test('begins with what an entry’s headline is about', () => {
    const serval = cardOf('serval', {
      headline: { since: '2014-08-01', text: 'Replaced by Operation Barkhane.' },
      since: ['2014-07-15', '2014-08-01', '2022-08-15'].map((from) => ({ from, text: 'Something happens.' })),
    });
    const rest = ['2014', '2015', '2016', '2017'].map((from) =>
      cardOf(`in-${from}`, { since: [{ from, text: 'Something happens.' }] }),
    );
    const { since } = beforeAndSince(readingOf([serval, ...rest], ['serval', ...rest.map(({ id }) => id)]));
    expect(since.map(({ from }) => from)).toEqual(['2014', '2014-08-01', '2015', '2016', '2017']);
  });

  test('tells an event of which two entries speak once, in the words of the one named more often', () => {
    const mali = cardOf('mali', { since: [{ from: '2025-01-29', text: 'Ceases to be a member of ECOWAS.' }] });
    const ecowas = cardOf('ecowas', { since: [{ from: '2025-01-29', text: 'Mali ceases to be a member.' }] });
    expect(lines(beforeAndSince(readingOf([mali, ecowas], ['mali', 'ecowas', 'ecowas'])).since)).toEqual([
      '2025-01-29 ecowas: Mali ceases to be a member.',
    ]);
  });

  test.for([
    { until: '2012-03-22', text: 'Two decades of elected government.' },
    { from: '2013-01', text: 'Retaken late in the month.' },
    { from: '2013', text: 'Croatia joins.' },
    { from: '2012-04', until: '2025-01-29', text: 'Has 15 members.' },
  ])('leaves out what is surely neither before nor since: $from–$until', (fact) => {
    // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
    expect(beforeAndSince(readingOf([cardOf('mali', { then: [fact] })], ['mali']))).toEqual({
      articleDate: '2013-01-16',
      before: [],
      since: [],
    });
  });

  test('prefers the last ten years, and events to the history of a word', () => {
    const word = { ...knowing('kinetic', '2011-01'), category: 'jargon' as const };
    const few = readingOf(
      [word, knowing('monitor', '1908'), knowing('serval', '2013-01-11')],
      ['kinetic', 'monitor', 'serval'],
    );
    expect(beforeAndSince(few).before.map(({ from }) => from)).toEqual(['1908', '2011-01', '2013-01-11']);
    const events = ['2009', '2010', '2011', '2012'].map((from) => knowing(`in-${from}`, from));
    const many = readingOf(
      [word, knowing('monitor', '1908'), ...events],
      ['kinetic', 'monitor', ...events.map(({ id }) => id)],
    );
    expect(beforeAndSince(many).before.map(({ from }) => from)).toEqual(['2009', '2010', '2011', '2012']);
  });

  test('takes no sense for met of which only weak clues speak', () => {
    const union = cardOf('au', { since: [{ from: '2017', text: 'Morocco is back.' }] });
    expect(beforeAndSince(readingOf([union], [{ card: 'au', certain: false }]))).toEqual({ before: [], since: [] });
  });

  test('says when the card checked longest ago was checked', () => {
    const cards = [
      cardOf('au', { since: [{ from: '2017', text: 'Morocco is back.' }], asOf: '2026-11' }),
      cardOf('nato', { since: [{ from: '2023', text: 'Finland joins.' }], asOf: '2025-04' }),
    ];
    expect(beforeAndSince(readingOf(cards, ['au', 'nato'])).checked).toBe('2025-04');
  });
});
