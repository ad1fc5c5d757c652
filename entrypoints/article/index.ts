/** The content script. Listed in the manifest by hand: as one of WXT's own it would be 4 KB larger. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { listenTo } from '@/utils/dom/accessors.ts';
import { isServed } from '@/utils/platform/native-api.ts';
import { startArticle } from './article.ts';

/** How often (ms) to look whether the extension is still there; nothing tells of its end. */
const LOOK_EVERY = 1000;

export default defineUnlistedScript(() => {
  const parts = loadedParts();
  // After an install the browser may bring the script itself, and the background once more.
  if (parts.isStarted) return;
  parts.isStarted = true;
  // A page made ready in advance is no tab's top frame yet, and would be refused.
  if ((document as { prerendering?: boolean }).prerendering) {
    listenTo(document, 'prerenderingchange', start, { once: true });
  } else start();
});

function start(): void {
  const life = new AbortController();
  const article = startArticle(life.signal);
  const watch = setInterval(() => {
    if (isServed()) return;
    clearInterval(watch);
    // Updated, disabled or removed: another script may be here already.
    void article.finish().finally(() => life.abort());
  }, LOOK_EVERY);
}
