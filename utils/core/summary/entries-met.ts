/** The entries that an article speaks of, each by one of its cards. */
import type { MarkLevel, Reading, TermCard } from '../reading.ts';

const DEPTH: Record<MarkLevel, number> = { key: 0, more: 1, all: 2, idiom: 3, never: 4 };

/**
 * One card for every sense met, the first in the text: the most often named first, then those marked at the lowest
 * level, then in text order. A sense of which only weak clues speak is not taken to be met.
 */
export function entriesMet({ terms, cards }: Pick<Reading, 'terms' | 'cards'>): TermCard[] {
  const met = new Map<string, { card: TermCard; count: number; depth: number }>();
  for (const { card: id, level, certain } of terms) {
    const card = cards[id];
    if (!card || !certain) continue;
    const key = `${card.entry}/${card.sense}`;
    const { card: first, count, depth } = met.get(key) ?? { card, count: 0, depth: DEPTH[level] };
    met.set(key, { card: first, count: count + 1, depth: Math.min(depth, DEPTH[level]) });
  }
  return [...met.values()].toSorted((a, b) => b.count - a.count || a.depth - b.depth).map(({ card }) => card);
}

/** Whether it is a word of a trade, whose facts are of the word and not of the world. */
export function isPlainWord({ category }: Pick<TermCard, 'category'>): boolean {
  return category === 'jargon' || category === 'idiom' || category === 'method';
}
