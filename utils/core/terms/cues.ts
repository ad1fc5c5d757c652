/** Looks for the cues of a sense around a place in a text. */
import type { Cue, Sense, TokenClass } from '../glossary/schema.ts';
import { compilePhrase, nearest, standsAt, type Phrase, type Span } from './phrases.ts';
import { classAfter, classBefore } from './token-classes.ts';
import type { TokenisedText } from './tokenise.ts';

/** How far "near" reaches, in words. */
const NEAR = 40;
/** Within so many words a near cue counts in full, further off half. */
const CLOSE = 10;
/** More words than these of one near cue add nothing, so that no list of them outweighs a cue that stands directly by. */
const NEAR_LIMIT = 2.5;
/** As many cues in a row are given as one reason. */
const LONGEST_WHY = 3;
/** What a cue directly before or after the form, or as its prefix, counts. */
const DIRECT = 3;

type CompiledCue =
  | { test: 'near' | 'before' | 'after'; phrases: readonly Phrase[] }
  | { test: 'prefix'; prefixes: readonly string[] }
  | { test: 'beforeIs' | 'afterIs'; tokenClass: TokenClass };

/** The cues of a sense in the form in which they are looked up. */
export interface SenseCues {
  for: readonly CompiledCue[];
  against: readonly CompiledCue[];
  expansion: Phrase | undefined;
}

/** A cue found: the words of the text that it rests on, and what they count. */
export interface CueHit {
  weight: number;
  where: 'before' | 'after' | 'near' | 'in';
  start: number;
  end: number;
}

/** Where a form stands: offsets, and the tokens that it covers. */
export interface Place extends Span {
  start: number;
  end: number;
}

export function compileCues({ cues, expansion }: Sense): SenseCues {
  const phrase = expansion === undefined ? undefined : compilePhrase(expansion);
  return {
    for: cues.for.map(compileCue),
    against: cues.against.map(compileCue),
    expansion: phrase && phrase.parts.length > 1 ? phrase : undefined,
  };
}

/** Finds a cue, or any of its words, at a place. */
export function findCue(text: TokenisedText, cue: CompiledCue, place: Place): CueHit | undefined {
  switch (cue.test) {
    case 'near':
      return findNear(text, cue.phrases, place);
    case 'before':
      return findBefore(text, cue.phrases, place);
    case 'after':
      return findAfter(text, cue.phrases, place);
    case 'prefix':
      return findPrefix(text, cue.prefixes, place);
    case 'beforeIs': {
      const span = classBefore(text, cue.tokenClass, place);
      return span && hit(text, span, { weight: DIRECT, where: 'before' });
    }
    case 'afterIs': {
      const span = classAfter(text, cue.tokenClass, place);
      return span && hit(text, span, { weight: DIRECT, where: 'after' });
    }
  }
}

function compileCue(cue: Cue): CompiledCue {
  if ('near' in cue) return { test: 'near', phrases: cue.near.map(compilePhrase) };
  if ('before' in cue) return { test: 'before', phrases: cue.before.map(compilePhrase) };
  if ('after' in cue) return { test: 'after', phrases: cue.after.map(compilePhrase) };
  if ('prefix' in cue) {
    return { test: 'prefix', prefixes: cue.prefix.map((prefix) => prefix.replace(/-$/, '').toLowerCase()) };
  }
  if ('beforeIs' in cue) return { test: 'beforeIs', tokenClass: cue.beforeIs };
  return { test: 'afterIs', tokenClass: cue.afterIs };
}

function findNear(text: TokenisedText, phrases: readonly Phrase[], place: Place): CueHit | undefined {
  const found = phrases.flatMap((phrase) => nearest(text, phrase, { around: place, reach: NEAR }) ?? []);
  const [closest] = found.sort((a, b) => a.distance - b.distance);
  if (!closest) return undefined;
  const sum = found.reduce((weight, { distance }) => weight + (distance <= CLOSE ? 1 : 0.5), 0);
  return hit(text, closest, { weight: Math.min(sum, NEAR_LIMIT), where: 'near' });
}

const BETWEEN_BEFORE = /^(?:[ "'([]{1,3}|-)$/;
const BETWEEN_AFTER = /^(?:'?[ "')\]]{1,3}|-)$/;

function findBefore(text: TokenisedText, phrases: readonly Phrase[], { start, first }: Place): CueHit | undefined {
  const endsAt = (last: number): Span | undefined => {
    const phrase = phrases.find((one) => standsAt(text, one, last - one.parts.length + 1));
    return phrase && { first: last - phrase.parts.length + 1, last };
  };
  const span = BETWEEN_BEFORE.test(text.gapBefore(first)) ? endsAt(first - 1) : undefined;
  if (!span) {
    const literal = phrases.find(
      ({ literal: sign }) => sign && text.text.slice(0, start).trimEnd().endsWith(sign),
    )?.literal;
    return literal === undefined
      ? undefined
      : { weight: DIRECT, where: 'before', start: start - literal.length, end: start };
  }
  // "are now": both are such words, and together they say more to the reader than the second alone.
  for (let words = 1; words < LONGEST_WHY && text.gapBefore(span.first) === ' '; words += 1) {
    span.first = endsAt(span.first - 1)?.first ?? span.first;
  }
  return hit(text, span, { weight: DIRECT, where: 'before' });
}

function findAfter(text: TokenisedText, phrases: readonly Phrase[], { end, last }: Place): CueHit | undefined {
  const isPossessive = text.folded[last + 1] === 's' && text.gapBefore(last + 1) === "'";
  const next = isPossessive ? last + 2 : last + 1;
  if (next < text.count && BETWEEN_AFTER.test(text.gapBefore(next))) {
    const phrase = phrases.find((one) => standsAt(text, one, next));
    if (phrase) {
      return hit(text, { first: next, last: next + phrase.parts.length - 1 }, { weight: DIRECT, where: 'after' });
    }
  }
  const from = text.text.charAt(end) === ' ' ? end + 1 : end;
  const literal = phrases.find(({ literal: sign }) => sign && text.text.startsWith(sign, from))?.literal;
  return literal === undefined
    ? undefined
    : { weight: DIRECT, where: 'after', start: from, end: from + literal.length };
}

/** The prefix is within the mark, where the compound is marked whole, or directly before it. */
function findPrefix(text: TokenisedText, prefixes: readonly string[], { first, last }: Place): CueHit | undefined {
  for (const at of [first, first - 1]) {
    const prefix = text.folded[at];
    const isJoined =
      at < last && text.text.charAt(text.ends[at]!) === '-' && text.starts[at + 1] === text.ends[at]! + 1;
    if (prefix !== undefined && isJoined && prefixes.includes(prefix)) {
      return { weight: DIRECT, where: 'in', start: text.starts[at]!, end: text.ends[at]! + 1 };
    }
  }
  return undefined;
}

function hit(text: TokenisedText, { first, last }: Span, what: Pick<CueHit, 'weight' | 'where'>): CueHit {
  return { ...what, start: text.starts[first]!, end: text.ends[last]! };
}
