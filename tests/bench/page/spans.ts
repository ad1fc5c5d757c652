/** A highlighter as many pages have one: it cuts text nodes and wraps what it finds. */
import type { Forms } from './forms.ts';

/** Runs in the page, which gets its source text: so it uses nothing from outside. */
export function wrapInSpans(article: Element, { exact, any }: Forms): void {
  const [asWritten, anyhow] = [exact, any].map((forms) =>
    forms
      .toSorted((a, b) => b.length - a.length)
      .map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
      .join('|'),
  );
  const either = `${asWritten}|(?i:${anyhow})`;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{Nd}])(?:${either})(?![\p{L}\p{Nd}])`, 'gu');
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    // From the last one on, so that the offsets of those before stay right.
    for (const { index, 0: words } of [...node.data.matchAll(pattern)].reverse()) {
      const found = node.splitText(index);
      found.splitText(words.length);
      const span = document.createElement('span');
      span.className = 'term';
      found.replaceWith(span);
      span.append(found);
    }
  }
}
