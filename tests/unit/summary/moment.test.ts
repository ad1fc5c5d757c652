import { describe, expect, test } from 'vitest';
import { momentOf } from '@/utils/core/summary/moment.ts';
import { bodyOf, stored } from './article-body.ts';
import { explained } from './explained.ts';
import { cardOf, readingOf } from './term-cards.ts';

test('the demonstration article, with the glossaries as they are shipped', () => {
  const body = bodyOf(stored('tests/fixtures/demo/cgd.html')!, { root: '.field-name-body' });
  expect(momentOf(explained(body, '2013-01-16'), '2013-01-16')).toEqual({ days: 5, clause: 'French strikes began' });
});

describe('momentOf', () => {
  const serval = cardOf('serval', {
    earlier: [{ from: '2012-12-20', text: 'The UN allows it.', clause: 'the UN had allowed a force' }],
    // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
    then: [
      { from: '2013-01-10', text: 'Konna falls.' },
      { from: '2013-01-11', text: 'Air strikes begin.', clause: 'French strikes began' },
    ],
  });
  const reading = readingOf([serval], ['serval']);

  test.for([
    ['2013-01-11', { days: 0, clause: 'French strikes began' }],
    ['2013-03-12', { days: 60, clause: 'French strikes began' }],
    ['2013-03-13', undefined],
    // Before the newest of them.
    ['2012-12-25', { days: 5, clause: 'the UN had allowed a force' }],
    // No day to count to.
    ['2013-01', undefined],
    [undefined, undefined],
  ] as const)('an article of %s', ([published, moment]) => {
    expect(momentOf(reading, published)).toEqual(moment);
  });

  test('takes no statement for a clause, and no sense for met of which only weak clues speak', () => {
    // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
    const konna = cardOf('konna', { then: [{ from: '2013-01-10', text: 'Armed groups take it.' }] });
    expect(momentOf(readingOf([konna], ['konna']), '2013-01-16')).toBeUndefined();
    expect(momentOf(readingOf([serval], [{ card: 'serval', certain: false }]), '2013-01-16')).toBeUndefined();
  });
});
