/** The glossaries that come with the extension, ready to find terms with. */
import path from 'virtual:glossaries';
import { termIndex, type CompiledTerms, type TermIndex } from '@/utils/core/terms/term-index.ts';

let index: Promise<TermIndex> | undefined;

/** The index over all packs; read when first asked for, once in a worker's life. */
export function packIndex(): Promise<TermIndex> {
  index ??= fetchPacks().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function fetchPacks(): Promise<TermIndex> {
  const response = await fetch(path);
  const text = await response.text();
  const end = text.indexOf('\n');
  const forms = JSON.parse(text.slice(0, end)) as Omit<CompiledTerms, 'entries'>;
  return termIndex({ ...forms, entries: text.slice(end + 1) });
}
