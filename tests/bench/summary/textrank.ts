/**
 * TextRank for sentences, restated from Rada Mihalcea and Paul Tarau (2004), "TextRank: Bringing Order into Texts", sections
 * 2.2 and 4: sentences recommend each other by the words they share, and PageRank weighs the recommendations.
 *
 * The libraries on npm are not kept (textrank: 2017, ts-textrank: 2022) and split sentences in their own ways, so that a
 * comparison would measure splitting.
 */
import { contentWords } from './rouge.ts';

/** As in the paper. */
const DAMPING = 0.85;
const THRESHOLD = 0.0001;

/** The numbers of the `count` sentences that the others recommend most, in text order. */
export function textRank(sentences: readonly string[], count: number): number[] {
  const words = sentences.map((sentence) => new Set(contentWords(sentence)));
  const weights = words.map((ours, at) => words.map((theirs, other) => (at === other ? 0 : similarity(ours, theirs))));
  const given = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let scores = sentences.map(() => 1);
  for (let change = Infinity; change > THRESHOLD;) {
    const next = weights.map((row) => 1 - DAMPING + DAMPING * sumOf(row, scores, given));
    change = Math.max(0, ...next.map((score, at) => Math.abs(score - scores[at]!)));
    scores = next;
  }
  const ranked = sentences.map((_, at) => at).toSorted((a, b) => scores[b]! - scores[a]! || a - b);
  return ranked.slice(0, count).toSorted((a, b) => a - b);
}

/** Words in common, over the logarithms of both lengths. */
function similarity(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  if (ours.size < 2 || theirs.size < 2) return 0;
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common / (Math.log(ours.size) + Math.log(theirs.size));
}

function sumOf(row: readonly number[], scores: readonly number[], given: readonly number[]): number {
  return row.reduce((sum, weight, at) => (weight === 0 ? sum : sum + (weight / given[at]!) * scores[at]!), 0);
}
