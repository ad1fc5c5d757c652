/** What a careful reader checks before quoting an article. */
import type { ArticleFacts } from '../article/facts.ts';
import type { Reading, TermCard } from '../reading.ts';
import { elidedYear } from './elided-year.ts';

/** A term by the occurrence that a caution is about. */
interface OfTerm {
  start: number;
  card: string;
  /** As it stands on the page. */
  surface: string;
}

export type Caution =
  | { about: 'poster'; author: string; posters: string[] }
  /** This copy gives only parts of the original. */
  | { about: 'excerpt' }
  | ({ about: 'spelling'; usual: string } & OfTerm)
  /** The text gives a day or a month, and no year. */
  | ({ about: 'year'; year: string } & OfTerm)
  | ({ about: 'text'; remark: string; language: string } & OfTerm);

export interface QuotedArticle {
  facts: Pick<ArticleFacts, 'authors' | 'contributor' | 'republication'>;
  reading: Pick<Reading, 'role' | 'terms' | 'cards'>;
  /** The terms as they stand on the page, by where they start. */
  surfaces: readonly { start: number; surface: string }[];
}

const MOST = 6;
/** How a remark begins that has another date or fact than the text: these come before all others. */
const DISAGREES = /^The text /;

/** At most six, in this order: who wrote it, whether it is cut, names, dates, and remarks on words of the text. */
export function beforeYouQuote({ facts, reading, surfaces }: QuotedArticle): Caution[] {
  const { authors, contributor, republication } = facts;
  const posters = contributor ? authors.filter((author) => author !== contributor) : [];
  const isCut = reading.role === 'republished' && republication?.excerpt === true;
  const met = firstMet(reading, surfaces);
  const remarks = met.flatMap(remarksOn);
  const cautions: Caution[] = [
    ...(contributor && posters.length > 0 ? [{ about: 'poster' as const, author: contributor, posters }] : []),
    ...(isCut ? [{ about: 'excerpt' as const }] : []),
    ...met.flatMap(spellingOf),
    ...met.flatMap(yearOf),
    ...remarks.filter(({ remark }) => DISAGREES.test(remark)),
    ...remarks.filter(({ remark }) => !DISAGREES.test(remark)),
  ];
  return cautions.filter(isFirstOfItsKind).slice(0, MOST);
}

interface Met {
  term: OfTerm;
  card: TermCard;
}

/** Every card by its first occurrence in which it is surely meant; those that readers need most come first. */
function firstMet({ terms, cards }: QuotedArticle['reading'], surfaces: QuotedArticle['surfaces']): Met[] {
  const words = new Map(surfaces.map(({ start, surface }) => [start, surface]));
  const first = new Map<string, Met & { isKey: boolean }>();
  for (const { start, card: id, certain, level } of terms) {
    const [card, surface] = [cards[id], words.get(start)];
    if (!certain || first.has(id) || !card || surface === undefined) continue;
    first.set(id, { term: { start, card: id, surface }, card, isKey: level === 'key' });
  }
  return [...first.values()].toSorted((a, b) => Number(b.isKey) - Number(a.isKey));
}

function spellingOf({ term, card: { spelling } }: Met): Caution[] {
  return spelling ? [{ about: 'spelling', usual: spelling.usual, ...term }] : [];
}

function yearOf({ term, card }: Met): Caution[] {
  const year = elidedYear(term.surface, card);
  return year ? [{ about: 'year', year, ...term }] : [];
}

function remarksOn({ term, card: { textNotes, language } }: Met) {
  return textNotes.map((remark) => ({ about: 'text' as const, remark, language, ...term }));
}

/** Two entries may have the same remark, and two forms of one name the same misspelling. */
function isFirstOfItsKind(caution: Caution, at: number, all: readonly Caution[]): boolean {
  const same = (other: Caution) =>
    (caution.about === 'text' && other.about === 'text' && caution.remark === other.remark) ||
    (caution.about === 'spelling' && other.about === 'spelling' && caution.surface === other.surface);
  return !all.slice(0, at).some(same);
}
