/** Where a word begins and ends, beyond what cutting into tokens settles: apostrophes, addresses, handles. */
import type { TokenisedText } from './tokenise.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{Nd}]/u;
const SMALL_LETTER = /\p{Ll}/u;
/** The possessive, and contracted verbs: a term may stand before them, and they are not part of it. */
const CLITICS = new Set(['s', 'd', 'll', 're', 've', 'm']);
/** Elided articles of French and Italian names: a term may stand after them. */
const ELISIONS = new Set(['l', 'd', 'qu', 'dell', 'all']);

/** Whether a word begins at `start`, the beginning of token `first` or what a form has before it. */
export function beginsWord(text: TokenisedText, first: number, start: number): boolean {
  const before = text.text.charAt(start - 1);
  if (before === '@' || before === '_') return false;
  if (!adjoins(text, first, start - 1)) return true;
  if (before === "'") return ELISIONS.has(text.folded[first - 1]!);
  return !(before === '.' && SMALL_LETTER.test(text.text.charAt(start)));
}

/**
 * Whether a word ends at `end`, the end of token `last` or of what a form has after it. A hyphen ends one
 * ("ECOWAS-led"), a possessive 's is outside it, "mil" in "africom.mil" is not.
 */
export function endsWord(text: TokenisedText, last: number, end: number): boolean {
  const after = text.text.charAt(end);
  if (after === '@' || after === '_') return false;
  if (end !== text.ends[last]) return !LETTER_OR_DIGIT.test(after);
  if (text.starts[last + 1] !== end + 1) return true;
  if (after === "'") return CLITICS.has(text.folded[last + 1]!);
  return !(after === '.' && SMALL_LETTER.test(text.text.charAt(end + 1)));
}

/** The character at `offset` is all that stands between token `first` and the one before. */
function adjoins(text: TokenisedText, first: number, offset: number): boolean {
  return first > 0 && text.ends[first - 1] === offset;
}
