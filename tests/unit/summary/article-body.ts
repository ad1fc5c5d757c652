/** Makes an article's text for tests of core, which knows no page: from plain blocks, or roughly from a stored page. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { ArticleText, Block } from '@/utils/core/article/facts.ts';
import { normalise } from '@/utils/core/article/normalise.ts';

export interface PlainBlock {
  text: string;
  kind?: Block['kind'];
  /** A bold title that opens the block; `text` goes on after it. */
  runIn?: string;
}

export function articleBody(plain: readonly (string | PlainBlock)[]): ArticleText {
  const blocks: Block[] = [];
  let text = '';
  for (const item of plain) {
    const { text: words, kind = 'paragraph', runIn } = typeof item === 'string' ? { text: item } : item;
    if (text) text += '\n';
    const start = text.length;
    text += level(runIn ? `${runIn} ${words}` : words);
    const opensSection = kind === 'heading' || runIn !== undefined;
    blocks.push({
      start,
      end: text.length,
      kind,
      opensSection,
      ...(runIn && { runInEnd: start + level(runIn).length }),
    });
  }
  return { text, blocks };
}

/** A file of ours or of the shared samples; undefined where the samples are absent. */
export function stored(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The body of a stored page whose root and furniture are known. */
export function bodyOf(html: string, { root, furniture = 'aside' }: { root: string; furniture?: string }): ArticleText {
  const { document } = new JSDOM(html).window;
  const paragraphs = [...document.querySelectorAll(`${root} :is(p, h2, figcaption)`)];
  return articleBody(
    paragraphs
      .filter((paragraph) => !paragraph.closest(furniture))
      .map((paragraph): PlainBlock => {
        const text = paragraph.textContent;
        if (paragraph.tagName === 'H2') return { text, kind: 'heading' };
        if (paragraph.tagName === 'FIGCAPTION') return { text, kind: 'caption' };
        if (text.startsWith('EDITOR')) return { text, kind: 'editors-note' };
        const title = paragraph.querySelector('strong:first-child:has(+ br)')?.textContent;
        return title ? { text: text.slice(title.length), runIn: title } : { text };
      }),
  );
}

function level(text: string): string {
  return normalise(text, true).text.trim();
}
