/**
 * How much of a reference text a choice of sentences shares: ROUGE-1 and ROUGE-2, as F1, after Chin-Yew Lin (2004), "ROUGE: A
 * Package for Automatic Evaluation of Summaries". Words are not stemmed, and stop words are left out on both sides.
 */

const STOP_WORDS = new Set(
  (
    'a about above after again against all also although am among an and another any are as at be because been before being ' +
    "below between both but by can can't cannot could did didn't do does doesn't doing don't down during each either else " +
    "even ever every few for from further had has have having he her here hers him his how however i i'm i've if in into is " +
    "isn't it it's its itself just like many may me might mine more most much must my neither no nor not now of off on once " +
    'one only or other our ours out over own per rather same shall she should since so some still such than that the their ' +
    "theirs them then there there's these they this those though through thus to too under until up upon us very was wasn't " +
    "we we're we've were what when where whether which while who whom whose why will with within without won't would yet you " +
    "you're your yours"
  ).split(' '),
);

/** The words that carry meaning, in order and in small letters. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word));
}

/** The harmonic mean of precision and recall in runs of `length` words, from 0 to 1. */
export function rouge(length: 1 | 2, chosen: string, reference: string): number {
  const ours = runs(length, contentWords(chosen));
  const theirs = runs(length, contentWords(reference));
  let shared = 0;
  for (const [run, count] of ours) shared += Math.min(count, theirs.get(run) ?? 0);
  const all = total(ours) + total(theirs);
  return all === 0 ? 0 : (2 * shared) / all;
}

function runs(length: number, words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
