/** Parts dated facts into what was over, what held and what came after, as seen from an article. */
import { isAfter, type PartialDate } from '../dates.ts';
import type { DatedFact } from '../reading.ts';
import type { Fact } from './schema.ts';

export interface PartedFacts {
  earlier: DatedFact[];
  then: DatedFact[];
  since: DatedFact[];
}

/**
 * Each part oldest first, undated facts before all others. A fact is only put before or after the article where every
 * day that its date may mean is: of "2013", an article of January 2013 can say neither. Without an article date, all
 * facts are in `then`.
 */
export function partFacts(facts: readonly Fact[], articleDate: PartialDate | undefined): PartedFacts {
  // oxlint-disable-next-line unicorn/no-thenable -- a list, never called, so that nothing awaits it by mistake
  const parted: PartedFacts = { earlier: [], then: [], since: [] };
  for (const { from, until, text, clause } of facts.toSorted(byDate)) {
    const fact = { ...(from && { from }), ...(until && { until }), text, ...(clause && { clause }) };
    if (articleDate && from && isAfter(from, articleDate)) parted.since.push(fact);
    else if (articleDate && until && isAfter(articleDate, until)) parted.earlier.push(fact);
    else parted.then.push(fact);
  }
  return parted;
}

function byDate(a: Fact, b: Fact): number {
  const [first, second] = [a.from ?? a.until ?? '', b.from ?? b.until ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
