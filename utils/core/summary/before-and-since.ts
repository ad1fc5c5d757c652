/** What had happened before an article and what has happened since, from the dated facts of the entries met in it. */
import { isAfter, type PartialDate } from '../dates.ts';
import type { DatedFact, Reading, TermCard } from '../reading.ts';
import { entriesMet, isPlainWord } from './entries-met.ts';

export interface DatedLine extends DatedFact {
  from: PartialDate;
  /** The id of the card that says it. */
  card: string;
}

export interface BeforeAndSince {
  /** Absent if the page gives none; then `before` is everything. */
  articleDate?: PartialDate;
  /** Oldest first. */
  before: DatedLine[];
  since: DatedLine[];
  /** When the card checked longest ago was checked. */
  checked?: PartialDate;
}

const MOST_BEFORE = 4;
const MOST_SINCE = 5;
/** What is older stands back: that an organisation was founded in 1908 explains no article of today. */
const RECENT_YEARS = 10;

/**
 * Chooses at most four facts before the article and five since, or nine in one list if it has no date, and puts them
 * in order of time.
 *
 * Entries give one fact each, the most often named first, and then a second and so on, so that no entry floods the
 * list. Of the facts that begin on one date only the first is taken: entries tell the same event in their own words.
 * What is more than ten years older than the article, and what is of a word and not of the world, only fills the list.
 * Left out is what cannot be placed: without a begin, or of a month or year that may be before or after the article;
 * and what held when it was written, which is no event.
 */
export function beforeAndSince({ terms, cards }: Pick<Reading, 'terms' | 'cards'>): BeforeAndSince {
  const met = entriesMet({ terms, cards });
  const articleDate = met[0]?.articleDate;
  const events = met.filter((card) => !isPlainWord(card));
  const isRecent = ({ from }: Begun) =>
    !articleDate || Number(articleDate.slice(0, 4)) - Number(from.slice(0, 4)) <= RECENT_YEARS;
  const before = spread(
    [queuesOf(events, (card) => pastOf(card).filter(isRecent)), queuesOf(met, pastOf)],
    articleDate ? MOST_BEFORE : MOST_BEFORE + MOST_SINCE,
  );
  const since = spread([queuesOf(events, newsOf), queuesOf(met, newsOf)], MOST_SINCE);
  const [checked] = [...before, ...since].flatMap(({ card }) => cards[card]?.asOf ?? []).toSorted();
  return { ...(articleDate && { articleDate }), before, since, ...(checked && { checked }) };
}

type Begun = DatedFact & { from: PartialDate };

/** What began before the article and did not outlast it, the newest first. */
function pastOf({ articleDate, earlier, then }: TermCard): Begun[] {
  const isPast = ({ from, until = from }: Begun) =>
    !articleDate || (isAfter(articleDate, from) && isAfter(articleDate, until));
  return [...earlier, ...then].filter(hasBegin).filter(isPast).toSorted(byBegin).toReversed();
}

/** What began after it: what its headline is about first, then the newest. */
function newsOf({ since, headline }: TermCard): Begun[] {
  const news = since.filter(hasBegin).toSorted(byBegin).toReversed();
  const isHeadline = ({ from }: Begun) => from === headline?.since;
  return [...news.filter(isHeadline), ...news.filter((fact) => !isHeadline(fact))];
}

/** The facts of every card, in the order in which they are wanted. */
function queuesOf(cards: readonly TermCard[], factsOf: (card: TermCard) => Begun[]): DatedLine[][] {
  return cards.map((card) => factsOf(card).map((fact) => ({ ...fact, card: card.id })));
}

/** One fact of every queue in turn, until there are enough or no more; then the same of the next rank. */
function spread(ranks: readonly DatedLine[][][], most: number): DatedLine[] {
  const lines = new Map<PartialDate, DatedLine>();
  for (const queues of ranks) {
    while (queues.some((queue) => queue.length > 0)) {
      for (const queue of queues) {
        while (queue[0] && lines.has(queue[0].from)) queue.shift();
        const line = queue.shift();
        if (line && lines.size < most) lines.set(line.from, line);
      }
    }
  }
  return [...lines.values()].toSorted(byBegin);
}

function hasBegin(fact: DatedFact): fact is Begun {
  return fact.from !== undefined;
}

function byBegin(a: Begun, b: Begun): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}
