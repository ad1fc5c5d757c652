/** Puts a reading together: from an article's facts and text, what the page, its cards and the popup show. */
import type { ArticleFacts, ArticleText } from './article/facts.ts';
import { comparableUrl } from './article/addresses.ts';
import type { Annotation } from './notes/annotation.ts';
import { placeNotes } from './notes/place-notes.ts';
import { explainTerms } from './explain-terms.ts';
import type { Reading } from './reading.ts';
import type { Settings } from './settings.ts';
import { chooseKeySentences } from './summary/key-sentences.ts';
import type { TermIndex } from './terms/term-index.ts';
import type { Work } from './works/work.ts';

export interface ReadingMaterial {
  revision: number;
  facts: ArticleFacts;
  body: ArticleText;
  index: TermIndex;
  work: Work;
  role: Reading['role'];
  notes: readonly Annotation[];
  /** Keys of senses that the reader knows (`senseKey`). */
  known: ReadonlySet<string>;
  settings: Settings;
  isPrivate: boolean;
}

/** Reads an article. Pure: the same material gives the same reading. */
export function composeReading(material: ReadingMaterial): Reading {
  const { revision, facts, body, index, work, role, notes, known, settings, isPrivate } = material;
  // The date of the original governs, not the day on which a copy was posted.
  const articleDate = work.published ?? facts.published;
  const { terms, cards } = explainTerms(body, { index, known, articleDate });
  const { sentences, count } = chooseKeySentences(body);
  return {
    revision,
    work,
    role,
    pageUrl: comparableUrl(facts.url),
    terms,
    cards,
    keySentences: sentences,
    sentenceCount: count,
    notes: placeNotes(notes, { text: body.text, terms, cards }),
    settings,
    isPrivate,
  };
}
