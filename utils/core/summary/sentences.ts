/** Splits prose into sentences: the Unicode rules (UAX 29), mended for abbreviations, initials and quoted speech. */
import { lazily } from '../lazily.ts';
import { isAbbreviation } from './abbreviations.ts';

export interface Sentence {
  start: number;
  end: number;
}

/** Not before it is needed: it takes a browser a while to make one. */
const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** The Unicode rules take an ellipsis for part of a sentence, and the number of a footnote for part of the next one. */
const MISSED = /(?:…["')\]]*|[.!?]["')]*(?:\[\d{1,3}\])+)\s+(?=["'([]?\p{Lu})/gu;
const FOOTNOTE_NEXT = /^\d{1,3}\]/;
const SMALL_LETTER_NEXT = /^["'([]*\p{Ll}/u;
const ITEM_NUMBER = /^\(?\d{1,3}\.$/;
/** White space, and what stands for omitted matter. */
const LEADING = /^[\s\uFFFC]+/u;
const TRAILING = /[\s\uFFFC]+$/u;
/** How much of the text on either side of a full stop is looked at. */
const VICINITY = 40;

/**
 * The sentences of a block, in order, without the white space between them. Stretches without a letter or digit are
 * no sentences.
 *
 * Where it cannot be known whether "U.S." ends a sentence, it is taken not to: two sentences in one are better than
 * two halves.
 *
 * @param start,end UTF-16 offsets of the block in `text`; the result's offsets are of `text` too
 */
export function splitSentences(text: string, start: number, end: number): Sentence[] {
  const passage = text.slice(start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const until of boundaries(passage)) {
    if (until < passage.length && !endsAt(passage, from, until)) continue;
    const sentence = trimmed(passage, from, until);
    if (/[\p{L}\p{N}]/u.test(passage.slice(sentence.start, sentence.end))) {
      sentences.push({ start: start + sentence.start, end: start + sentence.end });
    }
    from = until;
  }
  return sentences;
}

/** Where sentences may end, the end of the passage included. */
function boundaries(passage: string): number[] {
  const ends = new Set<number>();
  for (const { index, segment } of segmenter().segment(passage)) ends.add(index + segment.length);
  for (const { index, 0: missed } of passage.matchAll(MISSED)) ends.add(index + missed.length);
  return [...ends].sort((a, b) => a - b);
}

function endsAt(passage: string, from: number, until: number): boolean {
  const before = passage.slice(Math.max(from, until - VICINITY), until).trimEnd();
  const after = passage.slice(until, until + VICINITY).trimStart();
  if (SMALL_LETTER_NEXT.test(after) || FOOTNOTE_NEXT.test(after) || ITEM_NUMBER.test(before)) return false;
  return !isAbbreviation(before, after);
}

function trimmed(passage: string, from: number, until: number): Sentence {
  const piece = passage.slice(from, until);
  const lead = LEADING.exec(piece)?.[0].length ?? 0;
  const trail = lead === piece.length ? 0 : (TRAILING.exec(piece)?.[0].length ?? 0);
  return { start: from + lead, end: until - trail };
}
