/** An entry for BibTeX and what reads its files (biber, Zotero, JabRef). */
import { formatLongDate, MONTHS } from '../dates.ts';
import { citedName, type CitedName } from './cited-name.ts';
import { readingPlace, type CitedWork } from './cited-work.ts';

const ESCAPES: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts braces though a backslash stands before them, so one alone would swallow the entries that follow.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
/** Says nothing of what an article is about. */
const SMALL_WORD = /^(?:a|an|the|opinion|on|in|of|for|to|after|before|what|why|how|is|are)$/;

/** As `@misc`, which every style knows; letters beyond ASCII stay as they are (UTF-8). */
export function bibtex(work: CitedWork): string {
  const { authors, title, publisher, published, url, readOn, accessed, language } = work;
  const names = authors.map(citedName);
  const [year, month, day] = (published ?? '').split('-');
  const place = readingPlace(work, formatLongDate);
  const fields: [string, string | undefined][] = [
    ['author', names.length > 0 ? braced(names.map(nameOf).join(' and ')) : undefined],
    // A second pair of braces keeps the capitals of names.
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', publisher && braced(escaped(publisher))],
    ['year', year && braced(year)],
    ['month', month && MONTHS[Number(month) - 1]?.toLowerCase()],
    ['day', day && braced(String(Number(day)))],
    ['url', braced(addressOf(url ?? readOn?.url ?? ''))],
    ['urldate', braced(accessed)],
    ['note', readOn && place && braced(`${escaped(place)}${url ? String.raw`, \url{${addressOf(readOn.url)}}` : ''}`)],
    ['language', language && braced(escaped(language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value && value !== '{}' ? [`  ${name} = ${value},`] : []));
  return [`@misc{${keyOf(work, names)},`, ...lines, '}', ''].join('\n');
}

/** `moss2013mali`: who, when, and the first word of the title that says something. */
export function keyOf({ title, published = '' }: CitedWork, [first]: CitedName[]): string {
  const name = first && ('literal' in first ? first.literal.split(' ')[0] : first.family);
  const words = title.split(/\s+/).map(plain);
  const word = words.find((candidate) => candidate && !SMALL_WORD.test(candidate)) ?? words[0];
  return `${plain(name ?? '')}${published.slice(0, 4)}${word}` || 'article';
}

function nameOf(name: CitedName): string {
  if ('literal' in name) return braced(escaped(name.literal));
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^]|[$&%#_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** Addresses are taken verbatim, so what would end the field is written as addresses write it. */
function addressOf(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

function braced(text: string): string {
  return `{${text}}`;
}

/** Letters and digits of ASCII in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
