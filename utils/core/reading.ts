/**
 * What the background answers to an article: everything that the page and its cards show.
 *
 * Offsets are UTF-16 offsets into the `text` that the page sent. Types only, so that a content script may use them
 * without carrying a validator.
 */
import type { Category, Register } from './glossary/schema.ts';
import type { Annotation } from './notes/annotation.ts';
import type { Settings } from './settings.ts';
import type { Work } from './works/work.ts';
import type { PartialDate } from './dates.ts';

/** From which level on an occurrence is marked; what never is answers when it is selected. */
export type MarkLevel = 'key' | 'more' | 'all' | 'idiom' | 'never';

/** One occurrence of a term. */
export interface TermMark {
  start: number;
  end: number;
  /** The id of its card in `Reading.cards`. */
  card: string;
  level: MarkLevel;
  /** `false` if only weak clues speak for the sense. */
  certain: boolean;
  /** Whether the reader has said "I know this" of the sense. */
  known: boolean;
}

export interface DatedFact {
  from?: PartialDate;
  until?: PartialDate;
  text: string;
  /** What began on the day of `from`, to follow "five days after": "French strikes began". */
  clause?: string;
}

/** What a glance and a card say of a term, for this article's date. */
export interface TermCard {
  id: string;
  entry: string;
  sense: string;
  headword: string;
  category: Category;
  domain?: string;
  register?: Register;
  expansion?: string;
  gloss: string;
  detail?: string;
  /** The one change since the article that alters how the sentence reads now. */
  headline?: { since: PartialDate; text: string };
  /** For a misspelling in the text: the form there, and the usual one. */
  spelling?: { text: string; usual: string };
  /** Remarks on words of this article. */
  textNotes: string[];
  /** The article's date, if known: it parts `then` from `since`. */
  articleDate?: PartialDate;
  /** Facts over before the article, oldest first; with no article date empty. */
  earlier: DatedFact[];
  /** In force on the article's date, newest last; with no article date every fact. */
  then: DatedFact[];
  /** Began after the article. */
  since: DatedFact[];
  /** The clue that decided, as it stands in the text, where the form has other senses. */
  why?: { cue: string; where: 'before' | 'after' | 'near' | 'in' };
  /** Other senses of the same form, of whichever entry; `sense` is a key, `entry/sense`. */
  others: { sense: string; expansion?: string; gloss: string }[];
  /** The work in which the reader has last met the sense, this one apart, and when they read it (ISO 8601). */
  met?: { title: string; read: string };
  sources: { title: string; url?: string }[];
  asOf?: PartialDate;
  /** Language of headword and gloss. */
  language: string;
}

/** A note with its place on this page, if it has one here. */
export interface PlacedNote {
  annotation: Annotation;
  place?: { start: number; end: number };
}

export interface Reading {
  /** The revision of the request that this answers. */
  revision: number;
  work: Work;
  /** What this page is to the work. */
  role: 'original' | 'republished' | 'unknown';
  /** Comparable address of this page, the key of `Settings.pagesOff`. */
  pageUrl: string;
  /** Every occurrence of every term, in text order. */
  terms: TermMark[];
  cards: Record<string, TermCard>;
  notes: PlacedNote[];
  settings: Settings;
  /** Whether the page is in a private window: nothing is written. */
  isPrivate: boolean;
}
