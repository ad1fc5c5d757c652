/** A gloss as short as a list can have it and still true. */
import type { TermCard } from '../reading.ts';

const MOST_WORDS = 12;
const FEWEST_WORDS = 4;
/**
 * Where a gloss may end early: at a semicolon, and before a clause that only adds ("…, which can also send forces"). At
 * any other comma the rest may take back what was said ("…, not persons"; "…, except Egypt").
 */
const ADDITIONS = /; |, (?=(?:which|who|whose|where) )/g;

/**
 * The gloss if it has at most twelve words; else as much of it as is a statement of its own, else the expansion; and
 * where neither is short and true, the whole gloss after all.
 *
 * @param surface the term as it stands on the page, which the expansion must not merely repeat
 */
export function shortGloss({ gloss, expansion }: Pick<TermCard, 'gloss' | 'expansion'>, surface: string): string {
  if (wordCount(gloss) <= MOST_WORDS) return gloss;
  const ends = [...gloss.matchAll(ADDITIONS)].map(({ index }) => index).toReversed();
  const clause = ends.map((end) => gloss.slice(0, end)).find((part) => wordCount(part) <= MOST_WORDS);
  if (clause && wordCount(clause) >= FEWEST_WORDS) return closed(clause);
  const isNew = expansion !== undefined && expansion.toLowerCase() !== surface.toLowerCase();
  return isNew && wordCount(expansion) <= MOST_WORDS ? closed(expansion) : gloss;
}

function closed(phrase: string): string {
  return /[.!?]$/.test(phrase) ? phrase : `${phrase}.`;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
