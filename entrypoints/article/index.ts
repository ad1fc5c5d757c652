/** The content script. Listed in the manifest by hand: as one of WXT's own it would be 4 KB larger. */
import { defineUnlistedScript } from '#imports';
import { startArticle } from './article.ts';

export default defineUnlistedScript(() => {
  // A page made ready in advance is no tab's top frame yet, and would be refused.
  if ((document as { prerendering?: boolean }).prerendering) {
    addEventListener.call(document, 'prerenderingchange', start, { once: true });
  } else start();
});

function start(): void {
  startArticle(new AbortController().signal);
}
