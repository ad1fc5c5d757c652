/** Puts a reading together: from an article's facts and text, what the page and its cards show. */
import type { ArticleFacts, ArticleText } from './article/facts.ts';
import { comparableUrl } from './article/addresses.ts';
import type { Annotation } from './notes/annotation.ts';
import { placeNotes } from './notes/place-notes.ts';
import { explainTerms, type ChosenTerm } from './explain-terms.ts';
import type { Reading } from './reading.ts';
import type { Settings } from './settings.ts';
import type { KnownSenses } from './terms/known-senses.ts';
import { metElsewhere, type Meeting, type MetSense } from './works/meetings.ts';
import type { Work } from './works/work.ts';

export interface ReadingMaterial {
  revision: number;
  facts: ArticleFacts;
  body: ArticleText;
  /** The article's terms, as `chooseTerms` finds them. */
  chosen: readonly ChosenTerm[];
  work: Work;
  role: Reading['role'];
  /** Ids of works that have proved to be this one. */
  absorbed: readonly string[];
  notes: readonly Annotation[];
  known: KnownSenses;
  /** What is kept of the article's senses that the reader has met, by their keys (`senseKey`). */
  met: ReadonlyMap<string, MetSense>;
  settings: Settings;
  isPrivate: boolean;
}

/** Reads an article. Pure: the same material gives the same reading. */
export function composeReading(material: ReadingMaterial): Reading {
  const { revision, facts, body, chosen, work, role, absorbed, notes, known, settings, isPrivate } = material;
  // The date of the original governs, not the day on which a copy was posted.
  const articleDate = work.published ?? facts.published;
  const met = meetingsElsewhere(material.met, [work.id, ...absorbed]);
  const { terms, cards } = explainTerms(body, { chosen, known, met, articleDate });
  return {
    revision,
    work,
    role,
    pageUrl: comparableUrl(facts.url),
    terms,
    cards,
    notes: placeNotes(notes, { text: body.text, terms, cards }),
    settings,
    isPrivate,
  };
}

function meetingsElsewhere(met: ReadonlyMap<string, MetSense>, works: readonly string[]): Map<string, Meeting> {
  const meetings = new Map<string, Meeting>();
  for (const [key, row] of met) {
    const meeting = metElsewhere(row, works);
    if (meeting) meetings.set(key, meeting);
  }
  return meetings;
}
