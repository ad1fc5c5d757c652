/** From a document to the article's facts and a reader of its text, or the reason why it is none. */
import { isNoArticle } from '@/utils/core/article/addresses.ts';
import type { ArticleFacts, NotArticle } from '@/utils/core/article/facts.ts';
import type { Detection } from '@/utils/core/detect/detect-article.ts';
import { outlinePage, type LookedAt, type OutlinedPage } from '@/utils/dom/outline-page.ts';
import { inSlices } from '@/utils/dom/slices.ts';
import type { PageText } from '@/utils/dom/text/page-text.ts';
import { textReader, type TextReader } from '@/utils/dom/text/read-text.ts';
import { matterOf } from '@/utils/dom/text/reading-matter.ts';
import { askBackground } from '@/utils/platform/messaging.ts';
import { part } from './parts.ts';

export interface RecognisedArticle {
  facts: ArticleFacts;
  root: Element;
  text: PageText;
  /** Reads the text again where the page has changed. */
  reader: TextReader;
}

/** @throws Error if the background or, where it is needed, Readability cannot be reached */
export async function recognise(page: LookedAt, signal: AbortSignal): Promise<RecognisedArticle | NotArticle> {
  if (isNoArticle(page.url) && !page.anyway) return 'not-an-article-address';
  const outlined = await inSlices(outlinePage(document, page), signal);
  const detection = await detect(outlined);
  signal.throwIfAborted();
  if (detection.kind !== 'article') return detection.kind === 'none' ? detection.reason : 'no-text';
  const matter = matterOf(detection, outlined.nodes);
  const reader = textReader(matter);
  const text = await inSlices(reader.read(), signal);
  return text.text === '' ? 'no-text' : { facts: detection.facts, root: matter.root, text, reader };
}

async function detect({ outline, nodes }: OutlinedPage): Promise<Detection> {
  const detection = await askBackground('recognise', { outline });
  if (detection.kind !== 'no-root') return detection;
  const { keptByReadability } = await part('readability');
  const elements = keptByReadability(document);
  if (!elements) return { kind: 'none', reason: 'no-text' };
  const kept = nodes.flatMap((node, number) => (elements.has(node as Element) ? [number] : []));
  return askBackground('recognise', { outline, kept });
}
