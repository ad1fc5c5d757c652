import { isAfter } from '../dates.ts';
import { levelled } from '../terms/levelled.ts';
import { describeIssue } from './describe-issue.ts';
import { Glossary, type Entry, type Sense } from './schema.ts';

/**
 * Makes a glossary of a pack's JSON.
 *
 * @param file how messages name the pack
 * @throws an Error that names every problem on a line of its own: file, entry, field, what is wrong and what to do
 */
export function parseGlossary(json: unknown, file: string): Glossary {
  const { success, data, error } = Glossary.safeParse(json);
  const problems = success
    ? [...findRepeatedIds(data.entries), ...data.entries.flatMap(problemsOfEntry)]
    : error.issues.map((issue) => describeIssue(issue, json));
  if (problems.length > 0) throw new Error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return data!;
}

function findRepeatedIds(entries: readonly Entry[]): string[] {
  return repeated(entries.map(({ id }) => id)).map(
    (id) => `entry ${id}, field id: another entry has this id; rename one of them`,
  );
}

function problemsOfEntry(entry: Entry): string[] {
  const problems: string[] = [];
  for (const form of repeated(entry.variants.map(({ form: one }) => levelled(one)))) {
    problems.push(
      `variants: the form "${form}" is listed twice (quotes count as one, straight or curly); keep one of them`,
    );
  }
  for (const [index, { form }] of entry.variants.entries()) {
    if (!/[\p{L}\p{Nd}]/u.test(form)) {
      problems.push(`variants[${index}].form: "${form}" has no letter or figure to be found by; write it out`);
    }
  }
  for (const id of repeated(entry.senses.map((sense) => sense.id))) {
    problems.push(`senses: two have the id "${id}"; rename one of them`);
  }
  for (const [index, sense] of entry.senses.entries()) {
    problems.push(...problemsOfSense(sense).map((problem) => `senses[${index}].${problem}`));
  }
  return problems.map((problem) => `entry ${entry.id}, field ${problem}`);
}

function problemsOfSense({ gloss, facts, sources, cues }: Sense): string[] {
  const problems: string[] = [];
  if (gloss.trim() === '') problems.push('gloss: is blank; say in one sentence what is meant');
  for (const id of repeated(sources.map((source) => source.id))) {
    problems.push(`sources: two have the id "${id}"; rename one of them`);
  }
  for (const [index, { from, until, source }] of facts.entries()) {
    if (!sources.some(({ id }) => id === source)) {
      problems.push(
        `facts[${index}].source: the sense has no source "${source}"; add it to sources, or correct the id`,
      );
    }
    if (from !== undefined && until !== undefined && isAfter(from, until)) {
      problems.push(`facts[${index}].from: ${from} is after until, ${until}; exchange or correct them`);
    }
  }
  if (cues.requires !== undefined && cues.for.length === 0) {
    problems.push('cues.requires: asks for a cue that there is none of; add one to cues.for');
  }
  return problems;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
