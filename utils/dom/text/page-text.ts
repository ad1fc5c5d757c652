/** The article's one text, and the way from its offsets to the page's text nodes and back. */
import type { ArticleText } from '@/utils/core/article/facts.ts';

/** `length` characters of the text from `start` are those of `node` from `from`, one for one. */
export interface Segment {
  start: number;
  node: Text;
  from: number;
  length: number;
}

/** Where a passage begins and ends in the page: what a StaticRange is made from. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

export interface PageText extends ArticleText {
  /**
   * The place in the page of the text from `start` up to `end` (UTF-16 offsets). Separators between blocks have no
   * place: a passage that begins or ends with one begins or ends at the nearest character within it.
   * Undefined if the passage holds no character of the page.
   */
  placeOf(start: number, end: number): Place | undefined;
  /** The offset in the text of a point in a text node; undefined if the node is not part of the text. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** The passage in the page's own typography, on one line. */
  sourceOf(start: number, end: number): string;
}

/** Joins a text with its map. `segments` are in order of `start` and do not overlap. */
export function pageText({ text, blocks }: ArticleText, segments: readonly Segment[]): PageText {
  const segmentsOf = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const known = segmentsOf.get(segment.node);
    if (known) known.push(segment);
    else segmentsOf.set(segment.node, [segment]);
  }

  function placeOf(start: number, end: number): Place | undefined {
    if (end <= start) return undefined;
    const first = segments[firstEndingAfter(segments, start)];
    const last = segments[firstEndingAfter(segments, end - 1)];
    const lastHolding = last && last.start < end ? last : segments[firstEndingAfter(segments, end - 1) - 1];
    if (!first || !lastHolding || first.start >= end || lastHolding.start + lastHolding.length <= start)
      return undefined;
    return {
      startContainer: first.node,
      startOffset: first.from + Math.max(0, start - first.start),
      endContainer: lastHolding.node,
      endOffset: lastHolding.from + Math.min(lastHolding.length, end - lastHolding.start),
    };
  }

  function offsetOf(node: Node, offset: number): number | undefined {
    const own = segmentsOf.get(node);
    if (!own) return undefined;
    let best = own[0] as Segment;
    for (const segment of own) {
      if (segment.from > offset) break;
      best = segment;
    }
    return best.start + Math.min(Math.max(0, offset - best.from), best.length);
  }

  function sourceOf(start: number, end: number): string {
    let source = '';
    let reached = start;
    for (let index = firstEndingAfter(segments, start); index < segments.length; index++) {
      const { start: begins, node, from, length } = segments[index] as Segment;
      if (begins >= end) break;
      if (begins > reached) source += ' ';
      const skip = Math.max(0, start - begins);
      const until = Math.min(length, end - begins);
      source += node.data.slice(from + skip, from + until);
      reached = begins + until;
    }
    // No segment holds an invisible character: `normalise` has cut the text at them.
    return source.replace(/\s+/g, ' ').trim();
  }

  return { text, blocks, placeOf, offsetOf, sourceOf };
}

/** Index of the first segment that ends after `offset`, by bisection. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = segments[middle] as Segment;
    if (start + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
