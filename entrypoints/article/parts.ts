import { loadedParts, type Parts } from '@/entrypoints/overlay/contract.ts';
import { askBackground } from '@/utils/platform/messaging.ts';
import type { Part } from '@/utils/platform/protocol.ts';

const loading = new Map<Part, Promise<void>>();

/**
 * A part of the content script that is loaded when first needed, and once.
 *
 * @throws Error if it cannot be loaded; the next call tries again
 */
export async function part<Name extends Part>(name: Name): Promise<NonNullable<Parts[Name]>> {
  const parts = loadedParts();
  if (!parts[name]) {
    const load = loading.get(name) ?? askBackground('loadPart', { part: name });
    loading.set(name, load);
    await load.finally(() => loading.delete(name));
  }
  const loaded = parts[name];
  if (!loaded) throw new Error(`"${name}" did not start.`);
  return loaded as NonNullable<Parts[Name]>;
}
