/** How strongly a sentence claims, recommends or gives reasons. Zero or less: it does not. */

export interface Weights {
  claim: number;
  recommendation: number;
  reason: number;
}

/** Words that tie what is so to what it rests on, and how firmly. */
const REASONS: readonly [RegExp, number][] = [
  [/\bwhich in turn\b/gi, 2],
  [/\bbecause\b/gi, 2],
  [/\brequir(?:e|es|ing)\b/gi, 1],
  [/\bdepend(?:s|ing)? (?:up)?on\b/gi, 1],
  [/\bonly (?:if|when|once|after)\b/gi, 1],
  [/\b(?:unless|therefore|so that|which means|means that|as long as)\b/gi, 1],
  [/, so (?!far\b)/gi, 1],
];

const ASSERTS = /\b(?:is|are|was|were|has|have|remains?|means|makes|(?<!to )make|will|can|cannot)\b/i;
const CONTRASTS = /\b(?:but|not|yet|while|although|rather|more|less|only|never|no)\b/i;
const FIRST_PERSON = /\b(?:I|my|me)\b/;
const OPINES = /\b(?:I|we) (?:believe|think|argue|suggest|propose|recommend|doubt|fear|hope|suspect)\b/i;
/** Adds to something said before, or points at it. */
const CONTINUES = [
  /^[^,;:]{1,60}\balso\b/i,
  /\bsuch an?\b|\bhere\b|\b(?:do|does|did|done|doing) so\b|\b(?:that|too)(?=[.,;:!])/i,
  /\bth(?:is|ese)\b(?! (?:week|month|year|decade|century|morning|spring|summer|autumn|fall|winter)\b)/i,
  /\bthose\b(?! (?:who|whose|whom|which|that|of|in|on|at|with|from|\w+(?:ing|ed))\b)/i,
];
/** Somebody else is being reported. */
const REPORTS = [
  /\b(?:said|says|told|according to|announced|reported|argued|argues|asked|tweeted|wrote|writes)\b/i,
  /(?<!\b(?:to|should|must|will|would|can|could|may|might|now|not|cannot) )\bsay\b/i,
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w-]+) (?:added|adds|noted|explained|explains|warned|warns|claimed|claims|insisted|insists|suggested|believes?|thinks?)\b/,
];

const DUTY =
  /\b(should|must|ought to|(?:will |would )?(?:also |now |still )*(?:needs? to|ha(?:s|ve) to))\b(?!-| (?:not )?have \p{L}+(?:ed|en)\b)/giu;
/** Not somebody who could act on advice; nor do these make advice of what follows. */
const NO_ACTOR =
  /^(?:(?:i|you|he|she|it|they|there|that|who)'(?:ll|d|ve|re|s)|i|you|it|there|this|that|these|those|what|which|who|why|how|when|where|if|and|or|but|not|nothing|none|nobody|one|as|than|to|a|an|the|do|does|did|don't|doesn't|didn't)$/i;
/** A clause that asks or supposes, up to its verb. */
const SUPPOSES = /(?:^|[\s(])(?:if|whether|unless|how|what|why|who|where|when)\s[^,;:—]*$/iu;
const ADVERB =
  /^(?:also|now|still|therefore|nevertheless|nonetheless|then|first|both|all|each|too|instead|\p{Ll}+ly)$/u;

/**
 * Weighs one sentence of English.
 *
 * @param central from 0 to 1: how much it shares with the rest of the article. It decides between equals.
 */
export function weighSentence(sentence: string, central: number): Weights {
  const isPersonal = FIRST_PERSON.test(sentence);
  const aside =
    (REPORTS.some((report) => report.test(sentence)) ? 2 : 0) +
    (isPersonal ? 1 : 0) +
    (CONTINUES.some((link) => link.test(sentence)) ? 2 : 0);
  // What happened to the author is neither claim nor reason.
  const story = isPersonal && !OPINES.test(sentence) ? 2 : 0;
  const reasons = REASONS.reduce((sum, [link, weight]) => sum + weight * (sentence.match(link)?.length ?? 0), 0);
  const withTopic = (weight: number) => (weight > 0 ? weight + central : weight);
  return {
    claim: withTopic((ASSERTS.test(sentence) ? 2 : 0) + (CONTRASTS.test(sentence) ? 1 : 0) - aside - story),
    recommendation: withTopic(dutyIn(sentence) - aside),
    reason: withTopic((reasons >= 2 ? reasons : 0) - aside - story),
  };
}

/** 3 for an actor that should or must, 2 for one that needs or has to, 1 more if the actor has a name. */
function dutyIn(sentence: string): number {
  let best = 0;
  for (const { 0: duty, index } of sentence.matchAll(DUTY)) {
    const before = sentence.slice(0, index).trim();
    if (SUPPOSES.test(before)) continue;
    const words = before.split(/\s+/u);
    while (words.length > 0 && ADVERB.test(words.at(-1)!)) words.pop();
    const actor = words.at(-1)?.replace(/,$/, '');
    if (!actor || NO_ACTOR.test(actor)) continue;
    const firmness = /^(?:should|must|ought)/i.test(duty) ? 3 : 2;
    best = Math.max(best, firmness + (/^\p{Lu}/u.test(actor) ? 1 : 0));
  }
  return best;
}
