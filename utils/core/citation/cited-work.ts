/** What a citation of an article is made of, whichever form it takes. */
import type { PartialDate } from '../dates.ts';

export interface CitedWork {
  title: string;
  authors: string[];
  /** Who published the original. */
  publisher?: string;
  /** When the original appeared, if that is known. */
  published?: PartialDate;
  /** The original's address; absent if the copy does not say where it is. */
  url?: string;
  /** The copy that was read, if it was not the original. */
  readOn?: { site: string; url: string; posted?: PartialDate; excerpt: boolean };
  /** The day on which it was read. */
  accessed: PartialDate;
  language?: string;
}

/** Where the text was read, as a note says it: "Excerpts read on Devex, 17 January 2013". */
export function readingPlace({ readOn }: CitedWork, format: (date: PartialDate) => string): string | undefined {
  if (!readOn) return undefined;
  const place = `${readOn.excerpt ? 'Excerpts read' : 'Read'} on ${readOn.site}`;
  return readOn.posted ? `${place}, ${format(readOn.posted)}` : place;
}
