/** The forms that the packs mark, for highlighters that know no senses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';
import { parseGlossary } from '../../../utils/core/glossary/parse-glossary.ts';

export interface Forms {
  /** Found only as they are written. */
  exact: string[];
  /** Found with and without capitals. */
  any: string[];
}

export function formsOfPacks(): Forms {
  const folder = join(root, 'assets', 'glossaries');
  const variants = readdirSync(folder)
    .map((file) => parseGlossary(JSON.parse(readFileSync(join(folder, file), 'utf8')), file))
    .flatMap(({ entries }) => entries.flatMap((entry) => entry.variants))
    .filter(({ mark }) => mark);
  const formsOf = (isExact: boolean) =>
    [...new Set(variants.filter((variant) => (variant.case === 'exact') === isExact).map(({ form }) => form))].sort();
  return { exact: formsOf(true), any: formsOf(false) };
}
