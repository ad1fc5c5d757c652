import { expect, test } from 'vitest';
import { elidedYear } from '@/utils/core/summary/elided-year.ts';
import { cardOf } from './term-cards.ts';

const COUP = cardOf('coup', {
  category: 'event',
  earlier: [{ from: '2012-03-21', until: '2012-03-22', text: 'Soldiers seize the palace.' }],
  // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
  then: [
    { from: '2012-01', text: 'Tuareg rebels take up arms.' },
    { from: '2012-03-27', text: 'ECOWAS suspends Mali.' },
  ],
  since: [
    { from: '2015', text: 'A peace accord.' },
    { from: '2020-08-18', text: 'A second coup.' },
    { from: '2021-05', text: 'A third coup.' },
    { from: '2022-03-27', text: 'Somebody remembers.' },
  ],
});

test.for<[string, string | undefined]>([
  ['March 22 coup', '2012'],
  ['22nd March coup', '2012'],
  ['coup of Mar. 21', '2012'],
  ['August coup', '2020'],
  ['May coup', '2021'],
  // Within a month that the entry knows without a day.
  ['coup of May 24', '2021'],
  // It has a year.
  ['March 2012 coup', undefined],
  ['coup of 22 March 2012', undefined],
  // Two years fit.
  ['March coup', undefined],
  ['March 27 sanctions', undefined],
  // None fits.
  ['March 5 coup', undefined],
  ['December coup', undefined],
  // No month.
  ['Tuareg rebellion', undefined],
  ['junta of 22', undefined],
])('%s: %s', ([surface, year]) => {
  expect(elidedYear(surface, COUP)).toBe(year);
});

test('is asked of events only', () => {
  expect(elidedYear('March 22 Movement', { ...COUP, category: 'armed group' })).toBeUndefined();
});
