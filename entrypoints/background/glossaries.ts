/** The glossaries that come with the extension, ready to find terms with. */
import json from 'virtual:glossaries';
import type { Glossary } from '@/utils/core/glossary/schema.ts';
import { buildTermIndex, type TermIndex } from '@/utils/core/terms/term-index.ts';

let index: TermIndex | undefined;

/** The index over all packs; built when first asked for, once in a worker's life. */
export function termIndex(): TermIndex {
  index ??= buildTermIndex(JSON.parse(json) as Glossary[]);
  return index;
}
