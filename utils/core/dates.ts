/**
 * Dates as sources give them: a year, a month or a day, and no more than that.
 *
 * Written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, so that comparing and sorting text compares and sorts dates.
 */
export type PartialDate = string;

/** What a partial date looks like. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Short names of the months, in order. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Full names of the months, in order. */
export const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether every day meant by `date` lies after every day meant by `other`: `2013` is not after `2013-01-16`. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) > other.slice(0, shared);
}

/** `29 Jan 2025`, `Jan 2025` or `2025`: as much as the date says. */
export function formatDate(date: PartialDate): string {
  return format(date, MONTHS);
}

/** `29 January 2025`, `January 2025` or `2025`. */
export function formatLongDate(date: PartialDate): string {
  return format(date, LONG_MONTHS);
}

function format(date: PartialDate, months: readonly string[]): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
