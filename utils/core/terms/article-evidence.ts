/** What the whole article says of the senses of a form: it may write one of them out. */
import type { Entry } from '../glossary/schema.ts';
import type { CueHit, Place } from './cues.ts';
import { stem } from './inflection.ts';
import { ownDefinition } from './own-definition.ts';
import { compilePhrase, standsAt, type Phrase, type Span } from './phrases.ts';
import { rememberPerText } from './remember.ts';
import type { TokenisedText } from './tokenise.ts';

/** More than any one cue: the article says that this is what the form is short for. */
const DEFINED = 4;
/** Less than a cue directly by: "overtaken by events" may be plain English, and "Smith, OBE," an honour all the same. */
const WRITTEN_OUT = 2.5;

/** The long form that the article itself gives the acronym at a place, if it gives one. */
export function definitionOf(text: TokenisedText, place: Place): Span | undefined {
  return ownDefinition(text, text.text.slice(place.start, place.end).replace(/s$/, ''));
}

/** Whether a long form is none of the names by which these entries or their senses go. */
export function isForeign(text: TokenisedText, definition: Span, entries: readonly Entry[]): boolean {
  const names = entries.flatMap(({ headword, variants, senses }) => [
    headword,
    ...variants.map(({ form }) => form),
    ...senses.flatMap(({ expansion }) => expansion ?? []),
  ]);
  const longNames = names.map(compilePhrase).filter(({ parts }) => parts.length > 1);
  return longNames.length > 0 && !longNames.some((name) => isAlike(text, name, definition));
}

/** The place where the article writes the sense's expansion, or a long form like it. */
export function writtenOut(
  text: TokenisedText,
  expansion: Phrase,
  { place, definition }: { place: Place; definition: Span | undefined },
): CueHit | undefined {
  const isDefined = definition && isAlike(text, expansion, definition);
  const span = isDefined ? definition : firstPlace(text, expansion);
  if (!span) return undefined;
  const isMark = span.first >= place.first && span.last <= place.last;
  const [start, end] = [text.starts[span.first]!, text.ends[span.last]!];
  return { weight: isDefined ? DEFINED : WRITTEN_OUT, where: isMark ? 'in' : 'near', start, end };
}

const firstPlace = rememberPerText((text, phrase: Phrase): Span | undefined => {
  const first = text.positions(phrase.parts[0]?.stem ?? '').find((at) => standsAt(text, phrase, at));
  return first === undefined ? undefined : { first, last: first + phrase.parts.length - 1 };
});

/** Whether a long form is the name in other words: "stabilisation" for "stabilization", a word more or less. */
function isAlike(text: TokenisedText, { parts }: Phrase, { first, last }: Span): boolean {
  const written = new Set(text.folded.slice(first, last + 1).map((folded) => spelling(stem(folded))));
  const wanted = parts.map((part) => spelling(part.stem));
  const shared = wanted.filter((word) => written.has(word)).length;
  return shared / Math.max(written.size, wanted.length) > 0.5;
}

/** One spelling for British and American ones. */
function spelling(word: string): string {
  return word
    .replace(/z(?=at|e?$)/, 's')
    .replace('our', 'or')
    .replace('mme', 'm')
    .replace(/tre?$/, 'ter');
}
