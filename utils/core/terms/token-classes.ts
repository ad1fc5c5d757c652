/** The classes of tokens that a cue may ask for (`TokenClass` in the schema). */
import type { TokenClass } from '../glossary/schema.ts';
import type { Span } from './phrases.ts';
import type { TokenisedText } from './tokenise.ts';

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*\p{Ll}$/u;
const IN_CAPITALS = /^\p{Lu}+$/u;
const NUMBER = /^\d/;
const NUMBER_WORDS = new Set(['hundred', 'thousand', 'million', 'billion']);
const BY_A_NUMBER = /^ ?[$€£(]?$/;
/** They may have a capital before a name, at the beginning of a sentence, and are no part of it. */
const NO_NAMES = new Set(
  'a after also and as at before but by during for from if in like of on since so the then to until when while with yet'.split(
    ' ',
  ),
);
/** No more tokens than these are looked through for a name, or for letters after it. */
const NAME_LENGTH = 6;
const NAME_GAP = /^(?: |\. |-|')$/;

/** The tokens of this class that stand directly before the span, if they do. */
export function classBefore(text: TokenisedText, tokenClass: TokenClass, { first }: Span): Span | undefined {
  const last = first - 1;
  const gap = text.gapBefore(first);
  switch (tokenClass) {
    case 'number':
      return isNumber(text, last) && BY_A_NUMBER.test(gap.replace('-', '')) ? { first: last, last } : undefined;
    case 'hyphen-and-digits':
      return gap === '-' && isDigits(text, last) ? { first: last, last } : undefined;
    case 'name-and-comma':
      return nameBefore(text, first);
  }
}

/** The tokens of this class that stand directly after the span, if they do. */
export function classAfter(text: TokenisedText, tokenClass: TokenClass, { last }: Span): Span | undefined {
  const next = last + 1;
  if (next >= text.count) return undefined;
  const gap = text.gapBefore(next);
  switch (tokenClass) {
    case 'number':
      return isNumber(text, next) && BY_A_NUMBER.test(gap.replace('-', '')) ? { first: next, last: next } : undefined;
    case 'hyphen-and-digits':
      return gap === '-' && isDigits(text, next) ? { first: next, last: next } : undefined;
    case 'name-and-comma': {
      const isName = (gap === ', ' || gap === ' ') && isCapitalised(text, next) && isCapitalised(text, next + 1);
      const hasComma = gap === ', ' || text.gapBefore(next + 2).startsWith(',');
      return isName && hasComma && text.gapBefore(next + 1) === ' ' ? { first: next, last: next + 1 } : undefined;
    }
  }
}

/**
 * The name that letters after a name follow: "John Smith, OBE", "Sir Mo Farah CBE, OBE", "Smith, OBE,". Of two words
 * or more, it may lack the comma; of one, it needs one on either side, since "In Bamako, OBE plans" has one too.
 */
function nameBefore(text: TokenisedText, form: number): Span | undefined {
  let end = form;
  while (form - end < NAME_LENGTH && isPostnominal(text, end - 1) && isListed(text.gapBefore(end))) end -= 1;
  const gap = text.gapBefore(end);
  if (!isListed(gap) || !isCapitalised(text, end - 1)) return undefined;
  let first = end - 1;
  while (
    first > 0 &&
    end - first < NAME_LENGTH &&
    NAME_GAP.test(text.gapBefore(first)) &&
    isNamePart(text, first - 1)
  ) {
    first -= 1;
  }
  const span = { first, last: end - 1 };
  if (text.words[span.last]! > text.words[first]!) return span;
  const isApposition = gap === ', ' && /^[,.;)]/.test(text.gapBefore(form + 1)) && !opensSentence(text, first);
  return isApposition ? span : undefined;
}

function isListed(gap: string): boolean {
  return gap === ', ' || gap === ' ';
}

function isPostnominal(text: TokenisedText, index: number): boolean {
  return index >= 0 && text.token(index).length > 1 && IN_CAPITALS.test(text.token(index));
}

function isCapitalised(text: TokenisedText, index: number): boolean {
  return index >= 0 && index < text.count && CAPITALISED.test(text.token(index));
}

/** An initial is part of a name too. */
function isNamePart(text: TokenisedText, index: number): boolean {
  if (NO_NAMES.has(text.folded[index]!)) return false;
  return isCapitalised(text, index) || /^\p{Lu}$/u.test(text.token(index));
}

function opensSentence(text: TokenisedText, index: number): boolean {
  return index === 0 || /[\n.!?]/.test(text.gapBefore(index));
}

function isNumber(text: TokenisedText, index: number): boolean {
  const folded = text.folded[index];
  return folded !== undefined && (NUMBER.test(folded) || NUMBER_WORDS.has(folded));
}

function isDigits(text: TokenisedText, index: number): boolean {
  return /^\d+$/.test(text.folded[index] ?? '');
}
