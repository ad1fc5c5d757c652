/** Spans of partial dates in as few words as say them. */
import { formatDate, type PartialDate } from '@/utils/core/dates.ts';

/** The words for a begin and an end, and what stands between them. */
export type Span = readonly [begin: string, dash: string, end: string];

/** `Mar–Apr 2012`, `21–22 Mar 2012`, `30 Mar – 1 Apr 2012`, `2011 – Apr 2013`: what both ends share is said once. */
export function formatSpan(from: PartialDate, until: PartialDate): Span {
  const [start, end] = [from.split('-'), until.split('-')];
  const parts = formatDate(from).split(' ');
  const isShared = start.length === end.length && start.length > 1 && start[0] === end[0];
  const shared = !isShared ? 0 : start.length === 3 && start[1] === end[1] ? 2 : 1;
  const begin = parts.slice(0, parts.length - shared).join(' ');
  return [begin, isShared && !begin.includes(' ') ? '–' : ' – ', formatDate(until)];
}

/** The day of an instant where the reader is: `3 May`, with its year if that is not this year. */
export function formatDay(instant: string, now = new Date()): string {
  const day = formatDate(localDay(instant));
  return new Date(instant).getFullYear() === now.getFullYear() ? day.replace(/ \d+$/, '') : day;
}

/** The day of an instant where the reader is, as `YYYY-MM-DD`. */
export function localDay(instant: string): PartialDate {
  const date = new Date(instant);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
