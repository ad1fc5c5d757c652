/** Words and phrases of cues, as they are looked up in a text: however inflected, and with the cue's capitals. */
import { stem } from './inflection.ts';
import { levelled } from './levelled.ts';
import { lowerBound, TokenisedText } from './tokenise.ts';

export interface Phrase {
  parts: readonly { stem: string; written: string; gap: string }[];
  /** For a cue without letters or digits ("%"): the cue itself. */
  literal: string;
}

/** Token numbers, both inclusive. */
export interface Span {
  first: number;
  last: number;
}

/** Words are seldom more tokens than this; in a text that is one endless compound, looking has to end too. */
const TOKENS_PER_WORD = 5;

export function compilePhrase(words: string): Phrase {
  const tokens = new TokenisedText(levelled(words));
  const parts = tokens.folded.map((folded, index) => ({
    stem: stem(folded),
    written: tokens.token(index),
    gap: index === 0 ? '' : tokens.gapBefore(index),
  }));
  return { parts, literal: parts.length === 0 ? tokens.text : '' };
}

/** Whether the phrase stands in the text with its first word at token `first`. */
export function standsAt(text: TokenisedText, { parts }: Phrase, first: number): boolean {
  if (first < 0 || parts.length === 0) return false;
  return parts.every(({ stem: wanted, written, gap }, index) => {
    const at = first + index;
    const folded = text.folded[at];
    if (folded === undefined || stem(folded) !== wanted || !hasCapitalsOf(written, text.token(at))) return false;
    if (index === 0) return true;
    const between = text.gapBefore(at);
    return between === gap || between === ' ' || between === '-';
  });
}

/** Whether the phrase stands anywhere in the text. */
export function occurs(text: TokenisedText, phrase: Phrase): boolean {
  const [head] = phrase.parts;
  if (!head) return text.text.includes(phrase.literal);
  return text.positions(head.stem).some((first) => standsAt(text, phrase, first));
}

/**
 * The place of the phrase that is nearest to a span of tokens, outside it and at most `reach` words away.
 * A tie goes to the earlier.
 */
export function nearest(
  text: TokenisedText,
  phrase: Phrase,
  { around, reach }: { around: Span; reach: number },
): (Span & { distance: number }) | undefined {
  const [head] = phrase.parts;
  if (!head) return undefined;
  const positions = text.positions(head.stem);
  const length = phrase.parts.length;
  const pivot = lowerBound(positions, around.first);
  const tryAt = (first: number) => {
    const span = { first, last: first + length - 1 };
    const distance = first < around.first ? wordsApart(text, span, around) : wordsApart(text, around, span);
    const isOutside = span.last < around.first || first > around.last;
    return { ...span, distance, isHit: isOutside && standsAt(text, phrase, first) };
  };
  let best: (Span & { distance: number }) | undefined;
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? pivot - 1 : pivot; at >= 0 && at < positions.length; at += step) {
      const { isHit, ...here } = tryAt(positions[at]!);
      if (here.distance > reach || Math.abs(here.first - around.first) > reach * TOKENS_PER_WORD) break;
      if (best && here.distance >= best.distance) break;
      if (isHit) best = here;
    }
  }
  return best;
}

function wordsApart(text: TokenisedText, left: Span, right: Span): number {
  return (text.words[right.first] ?? 0) - (text.words[left.last] ?? 0);
}

/** Whether every capital of the cue is one in the text; the ending may differ. */
function hasCapitalsOf(cue: string, written: string): boolean {
  const shared = Math.min(cue.length, written.length);
  for (let index = 0; index < shared; index += 1) {
    const letter = cue[index]!;
    if (letter !== letter.toLowerCase() && letter !== written[index]) return false;
  }
  return true;
}
