/**
 * The texts read last, so that a page that changes need send only what has changed.
 *
 * Nothing rests on it: a background that was stopped meanwhile says so, and is sent the whole text again.
 */
import type { ArticleFacts, ArticleText } from '@/utils/core/article/facts.ts';
import type { ArticleSender } from '@/utils/platform/sender.ts';

interface ReadPage {
  revision: number;
  facts: ArticleFacts;
  body: ArticleText;
}

const MOST = 8;
const pages = new Map<string, ReadPage>();

export function rememberRead(sender: ArticleSender, page: ReadPage): void {
  const key = keyOf(sender);
  pages.delete(key);
  pages.set(key, page);
  const [oldest] = pages.keys();
  if (pages.size > MOST && oldest !== undefined) pages.delete(oldest);
}

export function lastRead(sender: ArticleSender): ReadPage | undefined {
  return pages.get(keyOf(sender));
}

function keyOf({ tabId, documentId }: ArticleSender): string {
  return documentId ?? `tab ${tabId}`;
}
