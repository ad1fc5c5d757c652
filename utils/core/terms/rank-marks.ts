import type { Block } from '../article/facts.ts';
import { isAfter, type PartialDate } from '../dates.ts';
import type { MarkLevel } from '../reading.ts';
import type { SenseChoice } from './choose-sense.ts';
import type { TermMatch } from './find-terms.ts';
import { sectionsOf } from './sections.ts';
import { tokenise, type TokenisedText } from './tokenise.ts';

/** A match with its sense; `known` if the reader has said "I know this" of it. */
export interface Occurrence {
  match: TermMatch;
  choice: SenseChoice;
  known: boolean;
}

export interface RankContext {
  text: string | TokenisedText;
  blocks: readonly Block[];
  articleDate?: PartialDate;
  /** Ids of entries that the reader has met in other articles. */
  met?: ReadonlySet<string>;
}

/** Attention is dear: at most so many marks at level key in a thousand words, but within these bounds. */
const PER_THOUSAND_WORDS = 20;
const LEAST = 6;
const MOST = 60;
/** Two marks at level key are further apart than this, in words, from beginning to beginning. */
const TOO_CLOSE = 4;
const NAMES_A_YEAR = /\b(?:1[89]|20)\d\d\b/;

/**
 * Gives for each occurrence, in text order, the lowest level at which it is marked.
 *
 * - key: the first occurrence in the article of an entry of weight key, as far as the budget and the distance allow.
 *   An occurrence that corrects the text (a misspelt name, an event without its year) is never too close to another,
 *   nor another to it. What the reader knows takes neither place nor distance.
 * - more: the first occurrence in its section of an entry of weight key or useful, unless that is marked at key.
 * - idiom: the same for idioms; their other occurrences in a section are never marked.
 * - all: the rest.
 *
 * Running text goes before captions: an entry's first occurrence is in a caption only where it is nowhere else in the
 * article, or in the section. Who comes first for the budget: more senses, then what has changed since the article,
 * then what is rarer in it, then what the reader has not met, then what stands earlier.
 */
export function rankMarks(occurrences: readonly Occurrence[], context: RankContext): MarkLevel[] {
  const text = tokenise(context.text);
  const { sectionAt, isCaption } = sectionsOf(context.blocks);
  const starts = occurrences.map(({ match }) => match.start);
  const preferred = [...occurrences.keys()].sort(
    (a, b) => Number(isCaption(starts[a]!)) - Number(isCaption(starts[b]!)) || a - b,
  );
  const idOf = (at: number) => occurrences[at]!.choice.entry.id;
  const key = keyMarks(
    occurrences,
    firstOf(preferred, idOf).filter((at) => occurrences[at]!.choice.entry.weight === 'key'),
    { ...context, text },
  );
  const firstInSection = new Set(firstOf(preferred, (at) => `${sectionAt(starts[at]!)} ${idOf(at)}`));
  return occurrences.map(({ choice }, at) => {
    if (key.has(at)) return 'key';
    const { weight } = choice.entry;
    if (weight === 'idiom') return firstInSection.has(at) ? 'idiom' : 'never';
    return weight !== 'rest' && firstInSection.has(at) ? 'more' : 'all';
  });
}

/** Of those that are alike, the one that comes first. */
function firstOf(order: readonly number[], alike: (at: number) => string): number[] {
  const first = new Map<string, number>();
  for (const at of order) if (!first.has(alike(at))) first.set(alike(at), at);
  return [...first.values()];
}

function keyMarks(
  occurrences: readonly Occurrence[],
  firsts: readonly number[],
  context: RankContext & { text: TokenisedText },
): Set<number> {
  const { text } = context;
  const budget = Math.min(MOST, Math.max(LEAST, Math.floor((text.wordCount * PER_THOUSAND_WORDS) / 1000)));
  const known = firsts.filter((at) => occurrences[at]!.known);
  const chosen: number[] = [];
  const wordOf = (at: number) => text.words[text.tokenAt(occurrences[at]!.match.start)] ?? 0;
  const isTooClose = (at: number) =>
    !correctsText(occurrences[at]!, text) &&
    chosen.some(
      (other) => !correctsText(occurrences[other]!, text) && Math.abs(wordOf(other) - wordOf(at)) <= TOO_CLOSE,
    );
  for (const at of byNeed(occurrences, firsts, context)) {
    if (chosen.length === budget) break;
    if (!occurrences[at]!.known && !isTooClose(at)) chosen.push(at);
  }
  return new Set([...known, ...chosen]);
}

function byNeed(occurrences: readonly Occurrence[], firsts: readonly number[], context: RankContext): number[] {
  const times = new Map<string, number>();
  for (const { choice } of occurrences) times.set(choice.entry.id, (times.get(choice.entry.id) ?? 0) + 1);
  const need = (at: number) => {
    const { match, choice } = occurrences[at]!;
    const senses = match.candidates.reduce((sum, { entry }) => sum + entry.senses.length, 0);
    return [
      -senses,
      hasChanged(choice, context.articleDate) ? 0 : 1,
      times.get(choice.entry.id)!,
      context.met?.has(choice.entry.id) ? 1 : 0,
      match.start,
    ];
  };
  return firsts
    .map((at) => ({ at, need: need(at) }))
    .sort((a, b) => {
      const differing = a.need.findIndex((value, place) => value !== b.need[place]);
      return (a.need[differing] ?? 0) - (b.need[differing] ?? 0);
    })
    .map(({ at }) => at);
}

function hasChanged({ sense }: SenseChoice, articleDate: PartialDate | undefined): boolean {
  return sense.headline !== undefined && (articleDate === undefined || isAfter(sense.headline.since, articleDate));
}

function correctsText({ match, choice }: Occurrence, { text }: TokenisedText): boolean {
  if (choice.variant.kind === 'misspelling') return true;
  return choice.entry.category === 'event' && !NAMES_A_YEAR.test(text.slice(match.start, match.end));
}
