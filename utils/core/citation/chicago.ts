/** A bibliography entry after the Chicago Manual of Style, 17th edition, notes and bibliography. */
import { LONG_MONTHS, type PartialDate } from '../dates.ts';
import { citedName, type CitedName } from './cited-name.ts';
import { readingPlace, type CitedWork } from './cited-work.ts';

/** Of more than ten authors, seven are named (17th edition, 14.76). */
const MOST_AUTHORS = 10;
const NAMED_OF_MANY = 7;

/**
 * `Moss, Todd. “After France Attacks Radicals in Mali.” Center for Global Development, January 16, 2013. Accessed
 * November 25, 2026. https://…`
 *
 * Without an author the publisher stands in that place, as for a newspaper's own articles; what is not known is left
 * out. The title keeps the capitals that its page gives it.
 */
export function chicago(work: CitedWork): string {
  const { title, publisher, published, url, readOn, accessed } = work;
  const authors = authorsOf(work.authors.map(citedName));
  const container = [authors && publisher, published && americanDate(published)].filter(Boolean).join(', ');
  const access = `Accessed ${americanDate(accessed)}`;
  const statements = [
    authors || publisher,
    `“${closed(innerQuotes(title))}”`,
    container,
    ...(readOn ? [url, readingPlace(work, americanDate), access, readOn.url] : [access, url]),
  ];
  return statements
    .flatMap((statement) => statement || [])
    .map((statement) => (/[.?!]”$/.test(statement) ? statement : closed(statement)))
    .join(' ');
}

function authorsOf(names: CitedName[]): string {
  const shown = names.length > MOST_AUTHORS ? names.slice(0, NAMED_OF_MANY) : names;
  const written = shown.map((name, index) => (index === 0 ? inverted(name) : inOrder(name)));
  if (shown.length < names.length) return `${written.join(', ')}, et al.`;
  const last = written.pop();
  return last === undefined || written.length === 0 ? (last ?? '') : `${written.join(', ')}, and ${last}`;
}

function inverted(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const { given, particle, family, suffix } = name;
  return [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}

function inOrder(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const { given, particle, family, suffix } = name;
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

/** `January 16, 2013`, `January 2013` or `2013`. */
function americanDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  return [LONG_MONTHS[Number(month) - 1], day ? `${Number(day)},` : '', year].filter(Boolean).join(' ');
}

/** Quotation marks in a title that stands in quotation marks itself. */
function innerQuotes(title: string): string {
  return title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

function closed(statement: string): string {
  return /[.?!]$/.test(statement) ? statement : `${statement}.`;
}
