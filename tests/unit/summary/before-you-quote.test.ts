import { describe, expect, test } from 'vitest';
import type { Reading } from '@/utils/core/reading.ts';
import { beforeYouQuote, type Caution, type QuotedArticle } from '@/utils/core/summary/before-you-quote.ts';
import { bodyOf, stored } from './article-body.ts';
import { explained } from './explained.ts';
import { cardOf, readingOf } from './term-cards.ts';

const FACTS = {
  authors: ['Devex Editor'],
  contributor: 'Todd Moss',
  republication: { evidence: 'Republished with permission', excerpt: true },
};

function cautions(
  reading: Pick<Reading, 'terms' | 'cards'>,
  words: string[] | string,
  given: Partial<QuotedArticle['facts']> & { role?: Reading['role'] } = { authors: [] },
): Caution[] {
  const { role = 'original', ...facts } = given;
  const surfaces = reading.terms.map(({ start, end }, at) => ({
    start,
    surface: typeof words === 'string' ? words.slice(start, end) : (words[at] ?? ''),
  }));
  return beforeYouQuote({ facts: { authors: [], ...facts }, reading: { role, ...reading }, surfaces });
}

/** As they are told apart: by what they are about, and what they say of it. */
const said = (list: Caution[]) =>
  list.map((caution) => {
    if (caution.about === 'poster') return `poster: ${caution.author}, not ${caution.posters.join(', ')}`;
    if (caution.about === 'spelling') return `spelling: ${caution.surface}, ${caution.usual}`;
    if (caution.about === 'year') return `year: ${caution.surface}, ${caution.year}`;
    if (caution.about === 'text') return `text: ${caution.surface}, ${caution.remark}`;
    return caution.about;
  });

test('the demonstration article: its poster, its cuts, a name and a year', () => {
  const body = bodyOf(stored('tests/fixtures/demo/devex.html')!, { root: '.story', furniture: 'aside, .read-also' });
  expect(said(cautions(explained(body, '2013-01-16'), body.text, { ...FACTS, role: 'republished' }))).toEqual([
    'poster: Todd Moss, not Devex Editor',
    'excerpt',
    'spelling: Captain Sonogo, Sanogo',
    'year: March 22 coup, 2012',
  ]);
});

const seed = stored('../shared/articles/01-devex-seed-modern.html');

test.runIf(seed)('the model article: as the design has it, and one remark more', () => {
  const body = bodyOf(seed!, { root: '.article-content' });
  expect(said(cautions(explained(body, '2013-01-16'), body.text, { ...FACTS, role: 'republished' }))).toEqual([
    'poster: Todd Moss, not Devex Editor',
    'excerpt',
    'spelling: Captain Sonogo, Sanogo',
    'year: March 22 coup, 2012',
    'text: French military action in Mali, The text says 10 January; Konna fell that day, and France gives 11 January as the start.',
    'text: March 22 coup, The rebellion (January) came before the coup (March) and the fall of the north (30 March–1 April).',
  ]);
});

describe('beforeYouQuote', () => {
  test('says nothing of an original by its own author', () => {
    expect(cautions(readingOf([cardOf('au')], ['au']), ['AU'], { authors: ['Todd Moss'] })).toEqual([]);
  });

  test('says nothing of a poster that is the author, nor of an original that gives excerpts', () => {
    const given = { ...FACTS, authors: ['Todd Moss'], role: 'original' as const };
    expect(cautions(readingOf([], []), [], given)).toEqual([]);
  });

  test('tells a misspelling and a remark once, however many terms have them', () => {
    const spelling = { text: 'Sonogo', usual: 'Sanogo' };
    const remark = 'The text has another day.';
    const cards = [
      cardOf('captain', { spelling, textNotes: [remark] }),
      cardOf('sonogo', { spelling, textNotes: [remark] }),
    ];
    expect(said(cautions(readingOf(cards, ['captain', 'sonogo', 'captain']), ['Sonogo', 'Sonogo', 'Sonogo']))).toEqual([
      'spelling: Sonogo, Sanogo',
      'text: Sonogo, The text has another day.',
    ]);
  });

  test('tells at most six, and first the remarks that disagree with the text', () => {
    const cards = Array.from({ length: 8 }, (_, at) =>
      cardOf(`c${at}`, { textNotes: [at === 7 ? 'The text says ten.' : `Remark ${at}.`] }),
    );
    const names = cards.map(({ id }) => id);
    expect(said(cautions(readingOf(cards, names), names))).toEqual([
      'text: c7, The text says ten.',
      'text: c0, Remark 0.',
      'text: c1, Remark 1.',
      'text: c2, Remark 2.',
      'text: c3, Remark 3.',
      'text: c4, Remark 4.',
    ]);
  });

  test('tells nothing of a sense of which only weak clues speak', () => {
    const card = cardOf('sonogo', { spelling: { text: 'Sonogo', usual: 'Sanogo' } });
    expect(cautions(readingOf([card], [{ card: 'sonogo', certain: false }]), ['Sonogo'])).toEqual([]);
  });
});
