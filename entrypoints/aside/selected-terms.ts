/** Which terms are selected on the page, marked or not. */
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { closest, holds, isElement, measured, parentElementOf, selection } from '@/utils/dom/accessors.ts';

/** Where the reader writes, and a selection is no question. */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The selection, or the caret, if it lies in the article and where nothing can be written. */
export function selectedRange({ root }: ArticlePage): Range | undefined {
  const selected = selection();
  if (!selected || selected.rangeCount === 0) return undefined;
  const range = selected.getRangeAt(0);
  const isInArticle = holds(root, range.startContainer) && holds(root, range.endContainer);
  return isInArticle && !isInField(range.commonAncestorContainer) ? range : undefined;
}

/** The terms of which the range has a letter, in text order; for a caret, those that it stands in or at. */
export function termsIn(page: ArticlePage, range: Range): TermMark[] {
  const { terms } = page.reading;
  const found: TermMark[] = [];
  for (let at = firstNotBefore(page, range); at < terms.length; at++) {
    const order = orderOf(page, terms[at]!, range);
    if (order === 'after') break;
    if (order === 'in') found.push(terms[at]!);
  }
  return found;
}

/** By bisection: there may be thousands, and to look at each takes a browser long. */
function firstNotBefore(page: ArticlePage, range: Range): number {
  const { terms } = page.reading;
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe < high - 1 && orderOf(page, terms[probe]!, range) === 'gone') probe += 1;
    if (orderOf(page, terms[probe]!, range) === 'before') low = probe + 1;
    else high = middle;
  }
  return low;
}

/** How a term lies to the range; gone if its text is no longer in the page. */
function orderOf({ text }: ArticlePage, { start, end }: TermMark, selected: Range): 'before' | 'in' | 'after' | 'gone' {
  const place = text.placeOf(start, end);
  if (!place) return 'gone';
  const touching = selected.collapsed ? 1 : 0;
  return measured(
    place,
    (term) => {
      // The selection's end to the term's start, and its start to the term's end.
      if (selected.compareBoundaryPoints(Range.START_TO_END, term) < 1 - touching) return 'after';
      return selected.compareBoundaryPoints(Range.END_TO_START, term) > touching - 1 ? 'before' : 'in';
    },
    'gone',
  );
}

function isInField(node: Node): boolean {
  const element = isElement(node) ? node : parentElementOf(node);
  return element !== null && closest(element, FIELDS) !== undefined;
}
