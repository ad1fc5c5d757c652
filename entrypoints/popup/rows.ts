/** The rows of the popup's lists. */
import { localDay } from '@/components/card/date-span.ts';
import type { BeforeAndSinceProps } from '@/components/popup/BeforeAndSince.tsx';
import type { DatedRowFacts } from '@/components/popup/DatedRow.tsx';
import type { NoteRowFacts } from '@/components/popup/NoteRow.tsx';
import type { TermRowFacts } from '@/components/popup/TermRows.tsx';
import { comparableUrl } from '@/utils/core/article/addresses.ts';
import { noteText } from '@/utils/core/notes/note-text.ts';
import { beforeAndSince, type DatedLine } from '@/utils/core/summary/before-and-since.ts';
import { shortGloss } from '@/utils/core/summary/short-gloss.ts';
import { placeOf } from './head-facts.ts';
import type { ArticleState } from './popup-state.ts';

/** One row per card, in text order: its first marked occurrence, or its first. */
export function termRows({ terms, reading }: ArticleState): TermRowFacts[] {
  const marks = new Map(reading.terms.map((mark) => [mark.start, mark]));
  const lines = new Map<string, (typeof terms)[number]>();
  for (const line of terms) {
    const earlier = lines.get(line.card);
    if (!earlier || (line.marked && !earlier.marked)) lines.set(line.card, line);
  }
  return [...lines.values()]
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, surface, card: id, marked }) => {
      const card = reading.cards[id];
      const mark = marks.get(start);
      if (!card || !mark) return [];
      const { category, register, language } = card;
      const gloss = shortGloss(card, surface);
      const { certain, known } = mark;
      return {
        start,
        card: id,
        surface,
        gloss,
        category,
        ...(register && { register }),
        certain,
        known,
        marked,
        language,
      };
    });
}

/** What came before the article and since, each by the term whose card says it; undefined if nothing is known. */
export function datedRows(
  { reading }: ArticleState,
  terms: readonly TermRowFacts[],
): Pick<BeforeAndSinceProps, 'before' | 'since' | 'articleDate' | 'checked'> | undefined {
  const rows = new Map(terms.map((term) => [term.card, term]));
  const { before, since, ...dates } = beforeAndSince(reading);
  const dated = ({ card, from, until, text }: DatedLine): DatedRowFacts[] => {
    const term = rows.get(card);
    if (!term) return [];
    const { start, surface, language } = term;
    return [{ from, ...(until && { until }), text, card, start, surface, language }];
  };
  const lists = { before: before.flatMap(dated), since: since.flatMap(dated) };
  return lists.before.length + lists.since.length > 0 ? { ...lists, ...dates } : undefined;
}

/** The notes on the work, the last changed first. */
export function noteRows({ reading }: ArticleState): NoteRowFacts[] {
  return reading.notes
    .toSorted((a, b) => b.annotation.modified.localeCompare(a.annotation.modified))
    .map(({ annotation, place }) => {
      const { id, target, created } = annotation;
      const isOfThisPage = comparableUrl(target.source) === reading.pageUrl;
      return {
        id,
        quote: target.selector[0].exact,
        text: noteText(annotation),
        made: localDay(created),
        ...(!isOfThisPage && { madeOn: placeOf(target.source) }),
        ...(place && { place }),
        onTerm: annotation['glossator:term'] !== undefined,
      };
    });
}
