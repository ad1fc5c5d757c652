/**
 * Picks the sentences that tell what an article says, in the author's words: its claim, a recommendation, a reason.
 *
 * Rules first, so that a reader can see why a sentence stands there. Between sentences of equal weight, and where one of
 * the three is missing, stands the one that has most in common with the rest of the article. Every run gives the same.
 * Sentences are never shortened or joined.
 */
import type { ArticleText } from '../article/facts.ts';
import { centrality } from './centrality.ts';
import { isEnglish } from './is-english.ts';
import { runningText, type RunningSentence } from './running-text.ts';
import { weighSentence, type Weights } from './weigh-sentence.ts';

/** A sentence worth reading first. */
export interface KeySentence {
  start: number;
  end: number;
  /** The number of its paragraph, from 1, counting paragraphs of running text. */
  paragraph: number;
}

export interface Summary {
  /** In text order. */
  sentences: KeySentence[];
  /** How many sentences of running text there are. */
  count: number;
}

const MIN_WORDS = 250;
const MIN_SENTENCES = 2;
const MAX_SENTENCES = 3;
/** A claim is looked for no further down than this. */
const OPENING_PARAGRAPHS = 3;
/** The weight of a sentence that asserts something, before what it shares with others is added. */
const PLAIN_CLAIM = 2;

interface Candidate extends RunningSentence {
  weights: Weights;
  /** How much it shares with the rest of the article, from 0 to 1. */
  central: number;
}
type Role = 'recommendation' | 'reason';

/**
 * Two or three sentences in text order, at most one per section, and how many sentences of running text there are.
 *
 * None if the article has fewer than 250 words of running text or fewer than two sentences worth picking, or is not in
 * English. An article without headings is a single section in name only: there, each paragraph counts as one.
 */
export function chooseKeySentences(body: ArticleText): Summary {
  const { sentences, words } = runningText(body);
  const count = sentences.length;
  const texts = sentences.map(({ start, end }) => body.text.slice(start, end));
  if (words < MIN_WORDS || !isEnglish(texts)) return { sentences: [], count };

  const isDivided = new Set(sentences.map(({ section }) => section)).size > 1;
  const central = centrality(texts);
  const candidates = sentences
    .map((sentence, at) => ({
      ...sentence,
      section: isDivided ? sentence.section : sentence.paragraph,
      weights: weighSentence(texts[at]!, central[at]!),
      central: central[at]!,
    }))
    .filter(({ standsAlone }) => standsAlone);

  const claim = openingClaim(candidates);
  const chosen = claim ? [claim] : [];
  chosen.push(...adviceAndReason(candidates.filter(({ section }) => section !== claim?.section)));
  while (chosen.length < MAX_SENTENCES) {
    const taken = new Set(chosen.map(({ section }) => section));
    const next = best(
      candidates.filter(({ section, weights }) => !taken.has(section) && saysSomething(weights)),
      (candidate) => candidate.central,
    );
    if (!next) break;
    chosen.push(next);
  }
  if (chosen.length < MIN_SENTENCES) return { sentences: [], count };
  const inOrder = chosen.sort((a, b) => a.start - b.start);
  return { sentences: inOrder.map(({ start, end, paragraph }) => ({ start, end, paragraph })), count };
}

/** The strongest claim of the first paragraph that has one. */
function openingClaim(candidates: readonly Candidate[]): Candidate | undefined {
  for (let paragraph = 1; paragraph <= OPENING_PARAGRAPHS; paragraph++) {
    const claim = best(
      candidates.filter((candidate) => candidate.paragraph === paragraph),
      ({ weights }) => weights.claim,
    );
    if (claim) return claim;
  }
  return undefined;
}

/** The weightiest recommendation and reason from different sections; one of them where there is no such pair. */
function adviceAndReason(candidates: readonly Candidate[]): Candidate[] {
  const advice = bestOfTwoSections(candidates, 'recommendation');
  const reasons = bestOfTwoSections(candidates, 'reason');
  // The weightiest pair is among the two best of each kind, since only the section can rule out the best.
  let chosen = [advice[0] ?? reasons[0]].filter((candidate) => candidate !== undefined);
  let weight = 0;
  for (const recommendation of advice) {
    for (const reason of reasons) {
      const together = recommendation.weights.recommendation + reason.weights.reason;
      if (recommendation.section === reason.section || together <= weight) continue;
      chosen = [recommendation, reason];
      weight = together;
    }
  }
  return chosen;
}

/** A plain statement will do, where it is about what the article is about. */
function saysSomething({ claim, recommendation, reason }: Weights): boolean {
  return claim > PLAIN_CLAIM || recommendation > 0 || reason > 0;
}

function bestOfTwoSections(candidates: readonly Candidate[], role: Role): Candidate[] {
  const first = best(candidates, ({ weights }) => weights[role]);
  const elsewhere = candidates.filter(({ section }) => section !== first?.section);
  const second = best(elsewhere, ({ weights }) => weights[role]);
  return [first, second].filter((candidate) => candidate !== undefined);
}

/** The heaviest candidate, the first of equals; undefined if none weighs anything. */
function best(candidates: readonly Candidate[], weigh: (candidate: Candidate) => number): Candidate | undefined {
  let heaviest: Candidate | undefined;
  for (const candidate of candidates) {
    if (weigh(candidate) > (heaviest ? weigh(heaviest) : 0)) heaviest = candidate;
  }
  return heaviest;
}
