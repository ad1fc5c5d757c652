/** What had just happened when an article was written. */
import type { PartialDate } from '../dates.ts';
import type { Reading } from '../reading.ts';
import { entriesMet } from './entries-met.ts';

export interface Moment {
  /** How long before the article; 0 if on the same day. */
  days: number;
  /** To follow "five days after": "French strikes began". */
  clause: string;
}

const MOST_DAYS = 60;
const DAY = 86_400_000;

/**
 * The newest of the facts that an editor has put as a clause, of an entry met, on a day at most 60 days before the
 * article.
 *
 * @param published the day of the original; less than a day, as of a month, gives no moment
 */
export function momentOf(
  { terms, cards }: Pick<Reading, 'terms' | 'cards'>,
  published: PartialDate | undefined,
): Moment | undefined {
  const written = dayOf(published);
  if (written === undefined) return undefined;
  const facts = entriesMet({ terms, cards }).flatMap(({ earlier, then }) => [...earlier, ...then]);
  return facts
    .flatMap(({ from, clause }): Moment[] => {
      const begun = dayOf(from);
      return clause && begun !== undefined ? [{ days: written - begun, clause }] : [];
    })
    .filter(({ days }) => days >= 0 && days <= MOST_DAYS)
    .toSorted((a, b) => a.days - b.days)[0];
}

/** Counted from 1970; undefined of a date without a day. */
function dayOf(date: PartialDate | undefined): number | undefined {
  return date?.length === 'YYYY-MM-DD'.length ? Date.parse(`${date}T00:00:00Z`) / DAY : undefined;
}
