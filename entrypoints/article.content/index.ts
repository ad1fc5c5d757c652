import { defineContentScript } from '#imports';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { startArticle } from './article.ts';
import './marks.css';

export default defineContentScript({
  matches: GRANTED_PATTERNS,
  runAt: 'document_idle',
  // Not WXT's own context: a page that knows the extension's id can end that one by an event of its name.
  main() {
    // A page made ready in advance is no tab's top frame yet, and would be refused.
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true });
    } else start();
  },
});

function start(): void {
  startArticle(new AbortController().signal);
}
