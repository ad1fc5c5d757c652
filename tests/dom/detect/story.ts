import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectArticle as judge, type Detection, type Story } from '../../../utils/core/detect/detect-article.ts';
import { findKeptRoot } from '../../../utils/core/detect/kept-root.ts';
import { keptByReadability } from '../../../utils/dom/kept-by-readability.ts';
import { outlinePage, type OutlinedPage } from '../../../utils/dom/outline-page.ts';
import { atOnce } from '../../../utils/dom/slices.ts';
import { matterOf } from '../../../utils/dom/text/reading-matter.ts';
import type { ReadingMatter } from '../../../utils/dom/text/read-text.ts';

type DetectedArticle = Extract<Detection, { kind: 'article' }>;
export type Article = Pick<DetectedArticle, 'kind' | 'facts'> & ReadingMatter;

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function fixture(name: string): Document {
  return parse(readFileSync(join(import.meta.dirname, `../../fixtures/pages/${name}.html`), 'utf8'));
}

interface Visit {
  navigated?: boolean;
  anyway?: boolean;
}

function outlined(document: Document, url: string, { navigated = false, anyway = false }: Visit = {}): OutlinedPage {
  return atOnce(outlinePage(document, { url, navigated, anyway }));
}

/** What is said of a page at an address; its story in the page's own nodes. */
export function detectArticle(document: Document, url: string, visit: Visit = {}) {
  const { outline, nodes } = outlined(document, url, visit);
  const detection = judge(outline);
  if (detection.kind !== 'article') return detection;
  return { kind: detection.kind, facts: detection.facts, ...matterOf(detection, nodes) } satisfies Article;
}

/** The story where only Readability finds it. */
export function findRootByReadability(document: Document): ReadingMatter | undefined {
  const kept = keptByReadability(document);
  const { outline, nodes } = outlined(document, 'https://www.devex.com/');
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const story: Story | undefined =
    kept &&
    findKeptRoot(
      outline,
      [...kept].flatMap((each) => numbers.get(each) ?? []),
    );
  return story && matterOf(story, nodes);
}

/** Detects an article, or fails with the reason why there is none. */
export function detect(document: Document, url: string, visit: Visit = {}): Article {
  const detection = detectArticle(document, url, visit);
  if (detection.kind !== 'article') throw new Error(JSON.stringify(detection));
  return detection;
}

/** The text that would be annotated: what is in the root, less furniture and credits. */
export function storyOf({ root, furniture, credits }: ReadingMatter): string {
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
