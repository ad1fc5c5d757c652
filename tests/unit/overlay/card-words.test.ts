import { describe, expect, test } from 'vitest';
import { apparatusRows } from '@/components/card/apparatus-rows.ts';
import { formatDay, formatSpan } from '@/components/card/date-span.ts';
import { glanceWords } from '@/components/card/glance-words.ts';
import { citation } from '@/entrypoints/aside/citation.ts';
import { english } from './english.ts';
import { ecowas, kinetic, obe, sanogo } from './term-cards.ts';

describe('a glance', () => {
  test('has expansion, gloss and the one change since', () => {
    expect(glanceWords('ECOWAS', ecowas)).toEqual({
      expansion: 'Economic Community of West African States',
      gloss: 'West Africa’s regional bloc for trade and politics, which can also send joint military forces.',
      line: { kind: 'since', since: '2025-01-29', text: '12 members, not 15. Mali, Burkina Faso and Niger left.' },
    });
  });

  test('gives a misspelling rather than a change', () => {
    expect(glanceWords('Captain Sonogo', sanogo).line).toEqual({ kind: 'spelling', usual: 'Sanogo' });
  });

  test('leaves out an expansion that the text has already', () => {
    expect(glanceWords('Overtaken by events', obe).expansion).toBe(undefined);
  });

  test('is cut at 45 words, lemma included, when a gloss is as long as a page', () => {
    const { gloss, line } = glanceWords('ECOWAS', { ...ecowas, gloss: 'word, '.repeat(300) });
    expect(gloss.split(' ')).toHaveLength(38);
    expect(gloss.endsWith('word…')).toBe(true);
    expect(line).toBe(undefined);
  });
});

describe('the apparatus', () => {
  test('shows the newest three of the past and the oldest four since', () => {
    const rows = apparatusRows(ecowas, false);
    expect(rows.earlier.map(({ text }) => text)).toEqual([
      'Brokers a deal with the coup leaders.',
      'Is allowed by the UN to send a force.',
    ]);
    expect(rows.then.map(({ text }) => text)).toEqual(['Has 15 members, Mali among them.']);
    expect(rows.since).toHaveLength(4);
    expect(rows.folded).toEqual({ earlier: 1, later: 1 });
  });

  test('does not call a fact current whose end is not known', () => {
    const ended = { from: '2011', until: '2013-04', text: 'Led by General Carter Ham.' };
    const open = { from: '2007-10-01', text: 'Set up within US European Command.' };
    const rows = apparatusRows({ ...kinetic, then: [open, ended] }, false);
    expect(rows).toMatchObject({ earlier: [open], then: [ended] });
  });

  test('shows everything when unfolded', () => {
    const rows = apparatusRows(ecowas, true);
    expect([rows.earlier.length, rows.then.length, rows.since.length]).toEqual([3, 1, 5]);
  });

  test('is one list where the page gives no date', () => {
    const facts = [
      { from: '2007-10-01', text: 'Set up.' },
      { from: '2025-08-15', text: 'A new commander.' },
    ];
    const rows = apparatusRows({ ...kinetic, articleDate: undefined, then: facts }, false);
    expect(rows).toEqual({ earlier: facts, then: [], since: [], folded: { earlier: 0, later: 0 } });
  });

  test('says that nothing is recorded since, but not of a word of the trade', () => {
    expect(apparatusRows({ ...ecowas, since: [], headline: undefined }, false).lone).toBe('nothing');
    expect(apparatusRows({ ...ecowas, since: [] }, false).lone).toBe('headline');
    expect(apparatusRows(kinetic, false).lone).toBe(undefined);
  });
});

describe('dates', () => {
  test.each([
    ['2012-03', '2012-04', 'Mar–Apr 2012'],
    ['2012-03-21', '2012-03-22', '21–22 Mar 2012'],
    ['2012-03-30', '2012-04-01', '30 Mar – 1 Apr 2012'],
    ['2011', '2013-04', '2011 – Apr 2013'],
    ['2009', '2013', '2009 – 2013'],
  ])('%s to %s is "%s"', (from, until, words) => {
    expect(formatSpan(from, until).join('')).toBe(words);
  });

  test('of notes have a year only if it is another one', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(formatDay('2026-05-03T12:00:00Z', now)).toBe('3 May');
    expect(formatDay('2025-05-03T12:00:00Z', now)).toBe('3 May 2025');
  });
});

describe('a copied term', () => {
  test('is one sentence with its source', () => {
    expect(citation('OBE', obe, english).text).toBe(
      'OBE: overtaken by events; no longer relevant, because things have moved on. (Glossator, checked Nov 2026; source: USAF jargon, 2004)',
    );
  });

  test('is HTML in which nothing of an entry is markup', () => {
    const card = { ...obe, gloss: 'Less than <b>this</b> & that.', sources: [], asOf: undefined };
    expect(citation('OBE', card, english).html).toBe(
      '<b>OBE</b>: <i>overtaken by events</i>; Less than &lt;b&gt;this&lt;/b&gt; &amp; that. (Glossator)',
    );
  });
});
