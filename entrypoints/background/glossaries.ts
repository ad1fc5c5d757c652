/** The glossaries that come with the extension, ready to find terms with. */
import json from 'virtual:glossaries';
import { termIndex, type CompiledTerms, type TermIndex } from '@/utils/core/terms/term-index.ts';

let index: TermIndex | undefined;

/** The index over all packs; read when first asked for, once in a worker's life. */
export function packIndex(): TermIndex {
  index ??= termIndex(JSON.parse(json) as CompiledTerms);
  return index;
}
