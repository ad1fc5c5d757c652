/** Which dated statements a card shows at once, and which it folds away. */
import type { DatedFact, TermCard } from '@/utils/core/reading.ts';

const PAST_ROWS = 3;
const SINCE_ROWS = 4;

export interface ApparatusRows {
  /** Over before the article, or begun before it with no end known; for an article without a date, everything. */
  earlier: DatedFact[];
  /** Known to have been in force at the article's date. */
  then: DatedFact[];
  since: DatedFact[];
  /** What stands under "since" where no dated statement does. */
  lone?: 'headline' | 'nothing';
  folded: { earlier: number; later: number };
}

/** The newest three of the past and the oldest four since, or all of them. */
export function apparatusRows(card: TermCard, all: boolean): ApparatusRows {
  // With no date of the article there is one list, and room for both halves of it.
  const room = card.articleDate ? PAST_ROWS : PAST_ROWS + SINCE_ROWS;
  const lasting = card.articleDate ? card.then.filter(({ from, until }) => until || !from) : [];
  // A fact whose end is not known is not called current: it keeps the date of its begin.
  const begun = [...card.earlier, ...card.then.filter((fact) => !lasting.includes(fact))];
  const past = [...(card.articleDate ? begun.toSorted(byBegin) : begun), ...lasting];
  const folded = {
    earlier: Math.max(0, past.length - room),
    later: Math.max(0, card.since.length - SINCE_ROWS),
  };
  const shown = all ? past : past.slice(folded.earlier);
  const firstThen = Math.max(0, shown.length - lasting.length);
  const lone = loneSince(card);
  return {
    earlier: shown.slice(0, firstThen),
    then: shown.slice(firstThen),
    since: all ? card.since : card.since.slice(0, SINCE_ROWS),
    ...(lone && { lone }),
    folded,
  };
}

/** Silence never means "unchanged", except of a word of a trade, of which there is no news. */
export function loneSince(card: TermCard): ApparatusRows['lone'] {
  if (!card.articleDate || card.since.length > 0) return undefined;
  if (card.headline) return 'headline';
  const isPlainWord = card.earlier.length + card.then.length === 0 && card.textNotes.length === 0;
  return isPlainWord && ['jargon', 'idiom', 'method'].includes(card.category) ? undefined : 'nothing';
}

function byBegin(one: DatedFact, other: DatedFact): number {
  return (one.from ?? one.until ?? '').localeCompare(other.from ?? other.until ?? '');
}
