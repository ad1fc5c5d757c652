/**
 * The long form that a text itself gives an acronym: "Population Services International (PSI)".
 *
 * After A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text" (2003), narrowed to long forms of which nearly every letter of the acronym begins a word.
 */
import type { Span } from './phrases.ts';
import { stem } from './inflection.ts';
import { rememberPerText } from './remember.ts';
import type { TokenisedText } from './tokenise.ts';

/** A long form has at most so many words more than its acronym has letters. */
const SMALL_WORDS = 5;

/** The tokens of the long form that the text gives in or before brackets for the acronym, if it gives one. */
export const ownDefinition = rememberPerText((text, acronym: string): Span | undefined => {
  if (!isAcronym(acronym)) return undefined;
  for (const at of text.positions(stem(acronym.toLowerCase()))) {
    if (text.token(at) !== acronym) continue;
    const isInBrackets = text.gapBefore(at) === ' (' && text.text.charAt(text.ends[at]!) === ')';
    const long = isInBrackets ? longFormEnding(text, acronym, at - 1) : longFormInBrackets(text, acronym, at);
    if (long) return long;
  }
  return undefined;
});

/** Begins with a capital and has another. What is more than one token is not met in the text. */
function isAcronym(word: string): boolean {
  return isCapital(word.charAt(0)) && [...word.slice(1)].some(isCapital);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function longFormEnding(text: TokenisedText, acronym: string, last: number): Span | undefined {
  const most = acronym.length + SMALL_WORDS;
  for (let first = last; first > last - most && first >= 0; first -= 1) {
    if (begins(text, acronym, { first, last })) return { first, last };
    if (/[\n.;:()]/.test(text.gapBefore(first))) return undefined;
  }
  return undefined;
}

function longFormInBrackets(text: TokenisedText, acronym: string, at: number): Span | undefined {
  if (text.gapBefore(at + 1) !== ' (') return undefined;
  for (let last = at + 1; last < text.count && last <= at + acronym.length + SMALL_WORDS; last += 1) {
    if (text.text.charAt(text.ends[last]!) !== ')') continue;
    return begins(text, acronym, { first: at + 1, last }) ? { first: at + 1, last } : undefined;
  }
  return undefined;
}

/** Whether the letters of the acronym begin words of the span in order, the first the first; small words may be left out. */
function begins(text: TokenisedText, acronym: string, { first, last }: Span): boolean {
  const letters = [...acronym.toLowerCase()];
  if (last - first + 1 < Math.min(letters.length, 2) || !text.folded[first]!.startsWith(letters[0]!)) return false;
  let met = 0;
  for (let index = first; index <= last; index += 1) {
    if (text.folded[index]!.startsWith(letters[met] ?? '\n')) met += 1;
    else if (text.folded[index]!.length > 4) return false;
  }
  return met === letters.length;
}
