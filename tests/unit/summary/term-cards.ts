/** Makes readings of a few words: every card by its facts, every mark by its card. */
import type { Reading, TermCard, TermMark } from '@/utils/core/reading.ts';

export const ARTICLE_DATE = '2013-01-16';

export function cardOf(id: string, given: Partial<TermCard> = {}): TermCard {
  return {
    id,
    entry: id,
    sense: 'main',
    headword: id,
    category: 'organisation',
    gloss: `About ${id}.`,
    textNotes: [],
    articleDate: ARTICLE_DATE,
    earlier: [],
    // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
    then: [],
    since: [],
    others: [],
    sources: [],
    asOf: '2026-11',
    language: 'en',
    ...given,
  };
}

/** A reading in which these cards' words stand one after the other, ten characters apart. */
export function readingOf(
  cards: TermCard[],
  marks: (string | ({ card: string } & Partial<TermMark>))[],
): Pick<Reading, 'terms' | 'cards'> {
  return {
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    terms: marks.map((mark, at): TermMark => {
      const given = typeof mark === 'string' ? { card: mark } : mark;
      return { start: at * 10, end: at * 10 + 5, level: 'key', certain: true, known: false, ...given };
    }),
  };
}
