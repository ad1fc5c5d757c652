/** The article's one text, and the way from its offsets to the page's text nodes and back. */
import type { ArticleText, Block } from '@/utils/core/article/facts.ts';
import { joinBlocks } from '@/utils/core/article/text-change.ts';

/** `length` characters of a block from `start` are those of `node` from `from`, one for one. */
export interface Segment {
  /** Offset in the block. */
  start: number;
  node: Text;
  from: number;
  length: number;
}

/** A block as it was read; its offsets count from its own beginning. */
export interface ReadBlock {
  text: string;
  segments: Segment[];
  kind: Block['kind'];
  opensSection: boolean;
  runInEnd?: number;
}

/** Where a passage begins and ends in the page: what a StaticRange is made from. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

export interface PageText extends ArticleText {
  /** What the text is made of, in order; `blocks` says the same with offsets in the text. */
  readonly read: readonly ReadBlock[];
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
  /** The same, as long as the passage: every offset in the text is one in it too. White space may be of any kind. */
  typesetOf(start: number, end: number): string;
}

/** Joins blocks into a text with its map. */
export function pageText(read: readonly ReadBlock[]): PageText {
  const { text, blocks } = joinBlocks(read);
  /** Made when first asked for: the text of a page that is only being edited is never pointed at. */
  let blocksOf: Map<Node, number[]> | undefined;

  return { text, blocks, read, placeOf, offsetOf, sourceOf, typesetOf };

  function placeOf(start: number, end: number): Place | undefined {
    if (end <= start) return undefined;
    const first = segmentEndingAfter(start);
    const last = segmentStartingBefore(end);
    if (!first || !last || first.start >= end || last.start + last.length <= start) return undefined;
    return {
      startContainer: first.node,
      startOffset: first.from + Math.max(0, start - first.start),
      endContainer: last.node,
      endOffset: last.from + Math.min(last.length, end - last.start),
    };
  }

  /** The first segment that ends after an offset, with its start in the whole text. */
  function segmentEndingAfter(offset: number): Segment | undefined {
    for (let index = firstWhere(blocks.length, (at) => blocks[at]!.end > offset); index < blocks.length; index++) {
      const { segments } = read[index]!;
      const { start } = blocks[index]!;
      const at = firstWhere(segments.length, (each) => segments[each]!.start + segments[each]!.length > offset - start);
      const segment = segments[at];
      if (segment) return { ...segment, start: start + segment.start };
    }
    return undefined;
  }

  /** The last segment that starts before an offset, with its start in the whole text. */
  function segmentStartingBefore(offset: number): Segment | undefined {
    for (let index = firstWhere(blocks.length, (at) => blocks[at]!.start >= offset) - 1; index >= 0; index--) {
      const { segments } = read[index]!;
      const { start } = blocks[index]!;
      const segment = segments[firstWhere(segments.length, (each) => segments[each]!.start >= offset - start) - 1];
      if (segment) return { ...segment, start: start + segment.start };
    }
    return undefined;
  }

  function offsetOf(node: Node, offset: number): number | undefined {
    let best: number | undefined;
    for (const index of (blocksOf ??= byNode()).get(node) ?? []) {
      for (const segment of read[index]!.segments) {
        if (segment.node !== node || (best !== undefined && segment.from > offset)) continue;
        best = blocks[index]!.start + segment.start + Math.min(Math.max(0, offset - segment.from), segment.length);
      }
    }
    return best;
  }

  /** For every text node the blocks that have a part of it: mostly one. */
  function byNode(): Map<Node, number[]> {
    const map = new Map<Node, number[]>();
    for (const [index, { segments }] of read.entries()) {
      for (const { node } of segments) {
        const known = map.get(node);
        if (!known) map.set(node, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
    return map;
  }

  function typesetOf(start: number, end: number): string {
    let source = '';
    for (let index = firstWhere(blocks.length, (at) => blocks[at]!.end > start); index < blocks.length; index++) {
      const { start: blockStart } = blocks[index]!;
      if (blockStart >= end) break;
      for (const segment of read[index]!.segments) {
        const begins = blockStart + segment.start;
        const skip = Math.max(0, start - begins);
        const until = Math.min(segment.length, end - begins);
        // What no segment holds is a space: where something was left out, and between blocks.
        if (until > skip) {
          source =
            source.padEnd(begins + skip - start) + segment.node.data.slice(segment.from + skip, segment.from + until);
        }
      }
    }
    return source;
  }

  function sourceOf(start: number, end: number): string {
    // No segment holds an invisible character: `normalise` has cut the text at them.
    return typesetOf(start, end).replace(/\s+/g, ' ').trim();
  }
}

/** Whether two readings say the same by the same nodes. */
export function isSameText(one: PageText, other: PageText): boolean {
  return (
    one.text === other.text &&
    one.read.every((block, index) => {
      const { segments = [] } = other.read[index] ?? {};
      return (
        block.segments.length === segments.length &&
        block.segments.every((segment, at) => isSameSegment(segment, segments[at]))
      );
    })
  );
}

function isSameSegment(one: Segment, other: Segment | undefined): boolean {
  return (
    one.node === other?.node && one.from === other.from && one.start === other.start && one.length === other.length
  );
}

/** The first of `length` indices of which something holds that holds of all after it too, by bisection. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
