/** The year that a text leaves out of an event's date: 2012 for "the March 22 coup". */
import { isAfter, MONTHS } from '../dates.ts';
import type { DatedFact, TermCard } from '../reading.ts';

const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const DAY = /\b(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b/;

/**
 * The year of the event's fact on the day, or in the month, that the form names; undefined if the form has a year or no
 * month, or if its entry has no such fact, or has some in different years.
 *
 * @param surface the form as it stands on the page
 */
export function elidedYear(
  surface: string,
  { category, earlier, then, since }: Pick<TermCard, 'category' | 'earlier' | 'then' | 'since'>,
): string | undefined {
  const name = MONTH.exec(surface)?.[1]?.slice(0, 3).toLowerCase();
  if (category !== 'event' || !name || /\d{4}/.test(surface)) return undefined;
  const month = MONTHS.findIndex((short) => short.toLowerCase() === name) + 1;
  const day = DAY.exec(surface)?.[1];
  const monthAndDay = [month, ...(day ? [Number(day)] : [])].map((part) => String(part).padStart(2, '0')).join('-');
  const years = new Set([...earlier, ...then, ...since].flatMap((fact) => yearIfOn(fact, monthAndDay) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The fact's year, if its date says a month and covers this one; spans over a turn of the year are left alone. */
function yearIfOn({ from, until = from }: DatedFact, monthAndDay: string): string | undefined {
  if (!from || !until || from.length < 'YYYY-MM'.length || until.slice(0, 4) !== from.slice(0, 4)) return undefined;
  const year = from.slice(0, 4);
  const date = `${year}-${monthAndDay}`;
  return isAfter(from, date) || isAfter(date, until) ? undefined : year;
}
