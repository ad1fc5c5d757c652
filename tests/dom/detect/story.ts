import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectArticle, type Detection } from '../../../utils/dom/detect/detect-article.ts';

export type Article = Extract<Detection, { kind: 'article' }>;

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function fixture(name: string): Document {
  return parse(readFileSync(join(import.meta.dirname, `../../fixtures/pages/${name}.html`), 'utf8'));
}

/** Detects an article, or fails with the reason why there is none. */
export function detect(document: Document, url: string): Article {
  const detection = detectArticle(document, url);
  if (detection.kind !== 'article') throw new Error(JSON.stringify(detection));
  return detection;
}

/** The text that would be annotated: what is in the root, less furniture and credits. */
export function storyOf({ root, furniture, credits }: Pick<Article, 'root' | 'furniture' | 'credits'>): string {
  let story = '';
  const read = (node: Node): void => {
    if (node instanceof Text) {
      const skipped = credits.find((credit) => credit.node === node);
      story += skipped ? node.data.slice(0, skipped.start) + node.data.slice(skipped.end) : node.data;
    } else if (!furniture.has(node as Element) && !/^(?:SCRIPT|STYLE|BUTTON)$/.test(node.nodeName)) {
      for (const child of node.childNodes) read(child);
      if (/^(?:P|H\d|DIV|LI|FIGCAPTION)$/.test(node.nodeName)) story += '\n';
    }
  };
  read(root);
  return story.replace(/[ \t]*\n\s*/g, '\n').trim();
}
