/** Dates as pages write them, turned into partial dates. What is ambiguous or impossible is no date. */
import type { PartialDate } from '../dates.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<![-\\d])(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';

type Parts = [year: string | undefined, month?: number, day?: string];

/** Each written form with what its groups are, more exact forms first. */
const FORMS: [pattern: RegExp, read: (groups: string[]) => Parts[]][] = [
  [/(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g, ([year, month, day]) => [[year, Number(month), day]]],
  [
    new RegExp(`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, 'gi'),
    ([day, month, year]) => [[year, monthOf(month), day]],
  ],
  [new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'gi'), ([month, day, year]) => [[year, monthOf(month), day]]],
  [
    /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g,
    ([first, , second, year]) => [
      [year, Number(second), first],
      [year, Number(first), second],
    ],
  ],
  [new RegExp(`(?<![\\d-]\\s?)\\b${MONTH},?\\s+${YEAR}`, 'gi'), ([month, year]) => [[year, monthOf(month)]]],
  [/^\s*(\d{4})-(\d{2})\s*$/g, ([year, month]) => [[year, Number(month)]]],
];

const REVISION = /\b(?:updated|modified|revised|edited)(?:\s+on|\s+at)?\W*$/i;

/**
 * The first date in a short text such as a byline or a metadata field, as it is written there: no time zone is applied.
 *
 * Dates that say when a text was updated are passed over. `03/04/2013` means two days and is therefore none, while
 * `17/01/2013` can mean but one. Years before 1980 are no dates of web pages: empty fields become 1970 or 0001.
 */
export function parseDate(text: string): PartialDate | undefined {
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (REVISION.test(text.slice(0, match.index))) continue;
      const dates = new Set(read(match.slice(1)).flatMap((parts) => partialDate(...parts) ?? []));
      if (dates.size === 1) return [...dates][0];
    }
  }
  return undefined;
}

/** Whether the text is a date and nothing but a date, with perhaps a weekday, a time of day or a word before it. */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || parseDate(text.replace(/\b(?:last )?(?:updated|modified|revised)\b/gi, '')) === undefined) {
    return false;
  }
  const rest = text
    .replace(new RegExp(`\\b${MONTH}`, 'gi'), '')
    .replace(
      /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|published|posted|updated|last|created|date|on|at|am|pm|[A-Z]{2,4}|st|nd|rd|th)\b/gi,
      '',
    );
  return !/\p{L}{2}/u.test(rest.replace(/\d(?:st|nd|rd|th)\b|\dT\d|\dZ/gi, ''));
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith(name!.slice(0, 3).toLowerCase())) + 1;
}

function partialDate(year: string | undefined, month?: number, day?: string): PartialDate | undefined {
  if (!year || !month || !/^(?:19[89]|20)\d/.test(year) || month > 12) return undefined;
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? `${yearAndMonth}-${day.padStart(2, '0')}` : undefined;
}
