/** From a document to the article's facts and text, or the reason why it is none. */
import type { ArticleFacts, NotArticle } from '@/utils/core/article/facts.ts';
import { detectArticle } from '@/utils/dom/detect/detect-article.ts';
import type { PageText } from '@/utils/dom/text/page-text.ts';
import { readText, type ReadingMatter } from '@/utils/dom/text/read-text.ts';
import { part } from './parts.ts';

export interface RecognisedArticle {
  facts: ArticleFacts;
  root: Element;
  text: PageText;
}

/** @throws Error if Readability is needed and cannot be loaded */
export async function recognise(document: Document, url: string): Promise<RecognisedArticle | NotArticle> {
  const detection = detectArticle(document, url);
  if (detection.kind === 'none') return detection.reason;
  const matter: ReadingMatter | undefined = detection.kind === 'article' ? detection : await fallBack(document);
  if (!matter) return 'no-text';
  const text = readText(matter);
  return text.text === '' ? 'no-text' : { facts: detection.facts, root: matter.root, text };
}

async function fallBack(document: Document): Promise<ReadingMatter | undefined> {
  const { findRootByReadability } = await part('readability');
  return findRootByReadability(document);
}
