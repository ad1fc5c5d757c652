/** From a text to its marks and their cards: find, choose, rank, describe. */
import type { ArticleText } from './article/facts.ts';
import type { PartialDate } from './dates.ts';
import { termCard, termCardId } from './glossary/term-card.ts';
import type { TermCard, TermMark } from './reading.ts';
import { chooseSense } from './terms/choose-sense.ts';
import { findTerms } from './terms/find-terms.ts';
import { rankMarks, type Occurrence } from './terms/rank-marks.ts';
import { senseKey } from './terms/sense-key.ts';
import type { TermIndex } from './terms/term-index.ts';
import { tokenise } from './terms/tokenise.ts';

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
 * @param known keys of the senses that the reader knows (`senseKey`)
 * @param articleDate parts what held then from what came since; leave it out where it is not known
 */
export function explainTerms(
  { text, blocks }: ArticleText,
  {
    chosen,
    known,
    articleDate,
  }: { chosen: readonly ChosenTerm[]; known: ReadonlySet<string>; articleDate?: PartialDate | undefined },
): Explained {
  const tokens = tokenise(text);
  const dated = articleDate ? { articleDate } : {};
  const occurrences = chosen.map(({ match, choice }): Occurrence => {
    const sense = senseKey({ entry: choice.entry.id, sense: choice.sense.id });
    return { match, choice, known: known.has(sense) };
  });
  const levels = rankMarks(occurrences, { text: tokens, blocks, ...dated });

  const terms: TermMark[] = [];
  const cards: Record<string, TermCard> = {};
  for (const [at, { match, choice, known: isKnown }] of occurrences.entries()) {
    const level = levels[at];
    if (!level) continue;
    const { start, end } = match;
    const surface = text.slice(start, end);
    const card = termCardId(choice);
    const rivals = match.candidates.map(({ entry }) => entry).filter((entry) => entry !== choice.entry);
    cards[card] ??= termCard({ ...choice, rivals, surface, text, language: LANGUAGE, ...dated });
    terms.push({ start, end, card, level, certain: choice.certain, known: isKnown });
  }
  return { terms, cards };
}
