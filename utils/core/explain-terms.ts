/** From a text to its marks and their cards: find, choose, rank, describe. */
import type { ArticleText } from './article/facts.ts';
import type { PartialDate } from './dates.ts';
import { termCard, termCardId } from './glossary/term-card.ts';
import type { TermCard, TermMark } from './reading.ts';
import { chooseSense } from './terms/choose-sense.ts';
import { findTerms } from './terms/find-terms.ts';
import { isKnown, type KnownSenses } from './terms/known-senses.ts';
import { rankMarks, type Occurrence } from './terms/rank-marks.ts';
import { senseKey } from './terms/sense-key.ts';
import type { TermIndex } from './terms/term-index.ts';
import { tokenise } from './terms/tokenise.ts';
import type { Meeting } from './works/meetings.ts';

/** The language of the glossaries that come with the extension. */
const LANGUAGE = 'en';

export interface Explained {
  /** In text order. */
  terms: TermMark[];
  cards: Record<string, TermCard>;
}

/** A term in its place, in the sense meant there. */
export type ChosenTerm = Pick<Occurrence, 'match' | 'choice'>;

/** Every term of a text with its sense, in text order: all that rests on the text alone. */
export function chooseTerms({ text }: ArticleText, index: TermIndex): ChosenTerm[] {
  const tokens = tokenise(text);
  return findTerms(tokens, index).flatMap((match) => {
    const choice = chooseSense(tokens, match, index);
    return choice ? [{ match, choice }] : [];
  });
}

/**
 * @param known the senses that the reader knows
 * @param met where the reader has met senses, by their keys (`senseKey`), in other works
 * @param articleDate parts what held then from what came since; leave it out where it is not known
 */
export function explainTerms(
  { text, blocks }: ArticleText,
  {
    chosen,
    known,
    met,
    articleDate,
  }: {
    chosen: readonly ChosenTerm[];
    known: KnownSenses;
    met: ReadonlyMap<string, Meeting>;
    articleDate?: PartialDate | undefined;
  },
): Explained {
  const tokens = tokenise(text);
  const dated = articleDate ? { articleDate } : {};
  const occurrences = chosen.map(({ match, choice }) => ({ match, choice, known: isKnown(known, choice) }));
  const metEntries = chosen.filter(({ choice }) => met.has(keyOf(choice))).map(({ choice }) => choice.entry.id);
  const levels = rankMarks(occurrences, { text: tokens, blocks, met: new Set(metEntries), ...dated });

  const terms: TermMark[] = [];
  const cards: Record<string, TermCard> = {};
  for (const [at, { match, choice, known: isKnownHere }] of occurrences.entries()) {
    const { start, end } = match;
    const surface = text.slice(start, end);
    const card = termCardId(choice);
    const rivals = match.candidates.map(({ entry }) => entry).filter((entry) => entry !== choice.entry);
    cards[card] ??= termCard({
      ...choice,
      rivals,
      met: met.get(keyOf(choice)),
      surface,
      text,
      language: LANGUAGE,
      ...dated,
    });
    terms.push({ start, end, card, level: levels[at]!, certain: choice.certain, known: isKnownHere });
  }
  return { terms, cards };
}

/** The keys of the senses in which an article has its terms, each once. */
export function senseKeysOf(chosen: readonly ChosenTerm[]): Set<string> {
  return new Set(chosen.map(({ choice }) => keyOf(choice)));
}

function keyOf({ entry, sense }: ChosenTerm['choice']): string {
  return senseKey({ entry: entry.id, sense: sense.id });
}
