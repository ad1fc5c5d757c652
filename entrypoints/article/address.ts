/** Pages that change their address without loading anew. */
import { comparableUrl, readArticleAddress } from '@/utils/core/article/addresses.ts';

/**
 * Calls the listener whenever the address has become that of another page, until the signal aborts.
 *
 * @returns looks at once; for whoever comes upon other signs of it
 */
export function watchAddress(onOther: () => void, signal: AbortSignal): () => void {
  let here = location.href;
  const look = (): void => {
    const before = here;
    here = location.href;
    if (before !== here && !isSamePage(before, here)) onOther();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}

/** Hash and tracking make no other page, nor does another wording of an article's number. */
function isSamePage(one: string, other: string): boolean {
  if (comparableUrl(one) === comparableUrl(other)) return true;
  const [first, second] = [readArticleAddress(one), readArticleAddress(other)];
  return first?.number !== undefined && first.site === second?.site && first.number === second.number;
}
