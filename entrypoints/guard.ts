/**
 * Runs before anything of the page, on every page that is ours to read by itself; late on one that is explained once.
 *
 * A page's named element (`<form id="browser">`) hides the global of that name from content scripts that start later,
 * unless one of ours has started before. Being there is enough; it also wakes the background for the article to come,
 * and puts the gate up before the page's own scripts can listen.
 */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from './overlay/contract.ts';
import { createGate } from '@/utils/dom/gate.ts';

interface Messaging {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

export default defineUnlistedScript(() => {
  loadedParts().gate ??= createGate();
  const { browser, chrome } = globalThis as typeof globalThis & { browser?: Messaging; chrome?: Messaging };
  // Nobody needs the answer; where the background cannot be woken, the article's own request says so to the reader.
  (browser ?? chrome)?.runtime.sendMessage({ type: 'wake', data: {} }).catch(() => undefined);
});
