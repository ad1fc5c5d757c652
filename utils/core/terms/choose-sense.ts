import type { Entry, Sense, Variant } from '../glossary/schema.ts';
import { compileCues, findCue, type CueHit, type Place, type SenseCues } from './cues.ts';
import { definitionOf, isForeign, writtenOut } from './article-evidence.ts';
import type { TermMatch } from './find-terms.ts';
import type { Span } from './phrases.ts';
import type { TermIndex } from './term-index.ts';
import { tokenise, type TokenisedText } from './tokenise.ts';

/** What a form means in its place. */
export interface SenseChoice {
  entry: Entry;
  variant: Variant;
  sense: Sense;
  /** `false` if nothing in the text decides between senses, or the clues disagree. */
  certain: boolean;
  /** The weightiest clue for the sense, as it stands in the text. */
  why?: { cue: string; where: 'before' | 'after' | 'near' | 'in' };
}

interface Scored {
  entry: Entry;
  variant: Variant;
  sense: Sense;
  score: number;
  hits: readonly CueHit[];
  hasAgainst: boolean;
}

/**
 * Chooses among the senses of all entries that a match may mean, by the cues around it: each cue found for a sense
 * adds its weight, each against it takes it off, and the highest sum that is not below 0 wins; of equals, the first.
 * That the article writes a sense's expansion is a cue for it too; that it gives it as the form's long form ("Pan-Sahel
 * Initiative (PSI)") weighs more than any other.
 *
 * Gives `undefined` where nothing is to be marked: a sense wins that is only there to be told apart (`shown: false`),
 * an ordinary word lacks the cue that it `requires`, or the article gives the acronym a meaning that no sense has.
 * Whether a variant's own `requires` is met has been settled by `findTerms`.
 */
export function chooseSense(text: string | TokenisedText, match: TermMatch, index: TermIndex): SenseChoice | undefined {
  const tokens = tokenise(text);
  const place = { ...match, first: tokens.tokenAt(match.start), last: tokens.tokenAt(match.end) - 1 };
  const senses = match.candidates.flatMap(({ entry, variant }) =>
    entry.senses.map((sense) => ({ entry, variant, sense })),
  );
  const definition = definitionOf(tokens, place);
  if (
    definition &&
    isForeign(
      tokens,
      definition,
      match.candidates.map(({ entry }) => entry),
    )
  ) {
    return undefined;
  }
  const plausible = senses
    .map((candidate) => ({ ...candidate, ...score(tokens, cuesOf(candidate.sense, index), { place, definition }) }))
    .filter(({ sense, hits, score: sum }) => sum >= 0 && (sense.cues.requires === undefined || hits.length > 0));
  const [best, rival] = plausible.sort((a, b) => b.score - a.score || Number(b.sense.shown) - Number(a.sense.shown));
  if (!best?.sense.shown) return undefined;
  const { entry, variant, sense } = best;
  const [why] = [...best.hits].sort((a, b) => b.weight - a.weight);
  return {
    entry,
    variant,
    sense,
    certain: isCertain(best, { rival, isOnlyShown: senses.filter((one) => one.sense.shown).length === 1 }),
    ...(why && { why: { cue: tokens.text.slice(why.start, why.end), where: why.where } }),
  };
}

function cuesOf(sense: Sense, { senseCues }: TermIndex): SenseCues {
  let cues = senseCues.get(sense);
  if (!cues) senseCues.set(sense, (cues = compileCues(sense)));
  return cues;
}

function score(
  text: TokenisedText,
  cues: SenseCues,
  { place, definition }: { place: Place; definition: Span | undefined },
): Pick<Scored, 'score' | 'hits' | 'hasAgainst'> {
  const hits = cues.for.flatMap((cue) => findCue(text, cue, place) ?? []);
  const evidence = cues.expansion && writtenOut(text, cues.expansion, { place, definition });
  if (evidence) hits.push(evidence);
  const against = cues.against.flatMap((cue) => findCue(text, cue, place) ?? []);
  return { score: weightOf(hits) - weightOf(against), hits, hasAgainst: against.length > 0 };
}

function weightOf(hits: readonly CueHit[]): number {
  return hits.reduce((total, { weight }) => total + weight, 0);
}

function isCertain(best: Scored, { rival, isOnlyShown }: { rival: Scored | undefined; isOnlyShown: boolean }): boolean {
  if (best.hits.length > 0) return best.score > (rival?.score ?? 0);
  return isOnlyShown && !best.hasAgainst;
}
