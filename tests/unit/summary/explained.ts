/** Explains an article's text with the glossaries as they are shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleText } from '@/utils/core/article/facts.ts';
import type { PartialDate } from '@/utils/core/dates.ts';
import { chooseTerms, explainTerms, type Explained } from '@/utils/core/explain-terms.ts';
import { parseGlossary } from '@/utils/core/glossary/parse-glossary.ts';
import { compileTerms, termIndex } from '@/utils/core/terms/term-index.ts';

const PACKS = new URL('../../../assets/glossaries/', import.meta.url);

const index = termIndex(
  compileTerms(
    readdirSync(PACKS)
      .filter((file) => file.endsWith('.json'))
      .map((file) => parseGlossary(JSON.parse(readFileSync(new URL(file, PACKS), 'utf8')), file)),
  ),
);

export function explained(body: ArticleText, articleDate?: PartialDate): Explained {
  return explainTerms(body, { chosen: chooseTerms(body, index), known: new Map(), met: new Map(), articleDate });
}
