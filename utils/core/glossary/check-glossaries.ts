/** The editorial rules that a schema cannot state; see docs and the editorial policy for their reasons. */
import { isAfter, type PartialDate } from '../dates.ts';
import { findSharedForms } from './shared-forms.ts';
import type { Entry, Glossary, Sense } from './schema.ts';

const GLOSS_WORDS = { least: 4, most: 22 };
const GLOSS_CHARACTERS = 140;
const DETAIL_WORDS = 60;
const FACT_WORDS = 16;
/** Openings and fillers that explain the word instead of the thing. */
const BANNED = /^(?:(?:an?|the) )?term (?:for|used)\b|\brefers to\b|\bbasically\b/i;

/**
 * Checks packs as one body: ids and forms across packs, lengths, wording, sources and dates.
 *
 * @param today if given, no date of a fact's beginning or a check may be after it
 * @returns the problems, each as "pack <id>: entry <id>, field <path>: what is wrong; what to do"; none if all is well
 */
export function checkGlossaries(glossaries: readonly Glossary[], today?: PartialDate): string[] {
  const ids = new Map<string, string>();
  const problems: string[] = [];
  for (const { id: pack, entries } of glossaries) {
    for (const { id } of entries) {
      const other = ids.get(id);
      if (other !== undefined) {
        problems.push(`pack ${pack}: entry ${id}, field id: pack ${other} has it too; rename one`);
      }
      ids.set(id, pack);
    }
  }
  for (const { id: pack, entries } of glossaries) {
    for (const entry of entries) {
      const own = [
        ...entryProblems(entry, ids),
        ...entry.senses.flatMap((sense, index) => inSense(sense, index, today)),
      ];
      problems.push(...own.map((problem) => `pack ${pack}: entry ${entry.id}, field ${problem}`));
    }
  }
  return [...problems, ...findSharedForms(glossaries)];
}

function entryProblems(entry: Entry, ids: ReadonlyMap<string, string>): string[] {
  const problems = (entry.seeAlso ?? [])
    .filter((id) => !ids.has(id))
    .map((id) => `seeAlso: there is no entry "${id}"; correct or remove it`);
  for (const [path, text] of texts(entry, '')) {
    if (/[<>]/.test(text)) problems.push(`${path}: has "<" or ">"; texts carry no markup, so use words`);
  }
  for (const [index, { gloss }] of entry.variants.entries()) {
    if (gloss !== undefined) {
      problems.push(...glossProblems(gloss).map((problem) => `variants[${index}].gloss: ${problem}`));
    }
  }
  if (!entry.senses.some(({ shown }) => shown)) problems.push('senses: none is shown; show one, or drop the entry');
  const cannotBeTold = entry.senses.some(({ shown }) => !shown) && entry.senses.every((sense) => !hasCues(sense));
  if (cannotBeTold) {
    problems.push('senses: nothing tells the hidden senses apart; add cues for them or against the others');
  }
  return problems;
}

function hasCues({ cues }: Sense): boolean {
  return cues.for.length > 0 || cues.against.length > 0;
}

function inSense(sense: Sense, index: number, today: PartialDate | undefined): string[] {
  const { gloss, detail, facts, asOf, sources, headline, shown } = sense;
  const problems: string[] = [];
  if (shown) {
    problems.push(...glossProblems(gloss).map((problem) => `gloss: ${problem}`));
    if (sources.length === 0) problems.push('sources: a shown sense needs a source; add one');
    if (asOf === undefined) problems.push('asOf: is missing; say when somebody last looked for changes');
  }
  if (detail !== undefined && wordCount(detail) > DETAIL_WORDS) {
    problems.push(`detail: has ${wordCount(detail)} words; at most ${DETAIL_WORDS}`);
  }
  for (const [at, { text, from, clause }] of facts.entries()) {
    if (wordCount(text) > FACT_WORDS) {
      problems.push(`facts[${at}].text: has ${wordCount(text)} words; at most ${FACT_WORDS}`);
    }
    if (clause !== undefined && from?.length !== 'YYYY-MM-DD'.length) {
      problems.push(`facts[${at}].clause: has no day to count from; give the day, or leave it out`);
    }
    if (clause?.endsWith('.')) problems.push(`facts[${at}].clause: ends in a full stop; it stands inside a sentence`);
    if (isFuture(from, today)) problems.push(`facts[${at}].from: ${from} is in the future; correct it`);
  }
  if (isFuture(asOf, today)) problems.push(`asOf: ${asOf} is in the future; correct it`);
  if (isFuture(headline?.since, today)) {
    problems.push(`headline.since: ${headline?.since} is in the future; correct it`);
  }
  return problems.map((problem) => `senses[${index}].${problem}`);
}

function glossProblems(gloss: string): string[] {
  const problems: string[] = [];
  const words = wordCount(gloss);
  if (words < GLOSS_WORDS.least || words > GLOSS_WORDS.most) {
    problems.push(`has ${words} words; between ${GLOSS_WORDS.least} and ${GLOSS_WORDS.most}`);
  }
  if (gloss.length > GLOSS_CHARACTERS) problems.push(`has ${gloss.length} characters; at most ${GLOSS_CHARACTERS}`);
  const [banned] = BANNED.exec(gloss) ?? [];
  if (banned !== undefined) problems.push(`says "${banned}"; begin with the thing itself`);
  return problems;
}

function isFuture(date: PartialDate | undefined, today: PartialDate | undefined): boolean {
  return date !== undefined && today !== undefined && isAfter(date, today);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
}

/** Every text in an entry, with its path; addresses are none. */
function* texts(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* texts(one, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* texts(one, path === '' ? key : `${path}.${key}`);
  }
}
