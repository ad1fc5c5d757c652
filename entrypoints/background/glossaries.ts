/** The glossaries that come with the extension, ready to find terms with. */
import { parseGlossary } from '@/utils/core/glossary/parse-glossary.ts';
import { buildTermIndex, type TermIndex } from '@/utils/core/terms/term-index.ts';

const packs = import.meta.glob<unknown>('/assets/glossaries/*.json', { eager: true, import: 'default' });

let index: TermIndex | undefined;

/** The index over all packs; built when first asked for, once in a worker's life. */
export function termIndex(): TermIndex {
  index ??= buildTermIndex(Object.entries(packs).map(([file, pack]) => parseGlossary(pack, file)));
  return index;
}
