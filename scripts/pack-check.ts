/**
 * The glossary packs, read and checked: `readPacks` for the build, which a malformed pack fails, and
 * `node scripts/pack-check.ts` for their authors, which also counts what is in them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { checkGlossaries } from '../utils/core/glossary/check-glossaries.ts';
import { parseGlossary } from '../utils/core/glossary/parse-glossary.ts';
import type { Entry, Glossary } from '../utils/core/glossary/schema.ts';

export const PACKS = new URL('../assets/glossaries/', import.meta.url);
const WEIGHTS: readonly Entry['weight'][] = ['key', 'useful', 'rest', 'idiom'];

/**
 * Reads and checks every pack of assets/glossaries.
 *
 * @throws an Error with a line for each problem in any of them
 */
export function readPacks(): Glossary[] {
  const files = readdirSync(PACKS).filter((file) => file.endsWith('.json'));
  const problems: string[] = [];
  if (files.length === 0) problems.push('assets/glossaries: there is no pack; add one as <id>.json');
  const glossaries = files.flatMap((file) => {
    try {
      const glossary = parseGlossary(JSON.parse(readFileSync(new URL(file, PACKS), 'utf8')), file);
      if (`${glossary.id}.json` !== file) problems.push(`${file}: the pack's id is ${glossary.id}; name both alike`);
      return glossary;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(...(error instanceof SyntaxError ? [`${file}: is no JSON (${message})`] : message.split('\n')));
      return [];
    }
  });
  // With a pack missing, the others would seem to refer to nothing.
  if (glossaries.length === files.length) {
    problems.push(...checkGlossaries(glossaries, new Date().toISOString().slice(0, 10)));
  }
  if (problems.length > 0) throw packError(problems);
  return glossaries;
}

/** Without a stack, which tells an author of entries nothing and is longer than all that is wrong. */
function packError(problems: readonly string[]): Error {
  const error = new Error(`Problems of glossary packs: ${problems.length}\n${problems.join('\n')}`);
  error.stack = '';
  return error;
}

/** A line of figures for each pack. */
function countPacks(glossaries: readonly Glossary[]): Record<string, Record<string, number>> {
  const rows = glossaries.map(({ id, entries }) => {
    const senses = entries.flatMap((entry) => entry.senses);
    const weights = WEIGHTS.map((weight) => [weight, entries.filter((entry) => entry.weight === weight).length]);
    const figures: Record<string, number> = {
      entries: entries.length,
      senses: senses.length,
      variants: entries.reduce((sum, { variants }) => sum + variants.length, 0),
      facts: senses.reduce((sum, { facts }) => sum + facts.length, 0),
      sources: senses.reduce((sum, { sources }) => sum + sources.length, 0),
    };
    return [id, { ...figures, ...Object.fromEntries(weights) }];
  });
  return Object.fromEntries(rows);
}

if (import.meta.main) {
  try {
    console.table(countPacks(readPacks()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
