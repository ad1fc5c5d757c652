/** The glossaries that come with the extension, ready to find terms with. */
import { browser } from 'wxt/browser';
import { termIndex, type CompiledTerms, type TermIndex } from '@/utils/core/terms/term-index.ts';

let index: Promise<TermIndex> | undefined;

/**
 * The index over all packs; read when first asked for, once in a worker's life.
 *
 * @throws Error if the extension's file cannot be read; the next call tries again
 */
export function packIndex(): Promise<TermIndex> {
  index ??= readIndex().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** From a file of its own: as part of the background, it would hold up every start by 10 ms. */
async function readIndex(): Promise<TermIndex> {
  const file = await fetch(browser.runtime.getURL('/glossaries.json'));
  return termIndex((await file.json()) as CompiledTerms);
}
