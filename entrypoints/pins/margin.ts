/** Whether the page is empty beside the article, so that a note can stand there. */
import { EDGE_GAP } from '@/entrypoints/overlay/sides.ts';
import { boxOf, elementsAt, holds, parentElementOf, rootOf } from '@/utils/dom/accessors.ts';

/** So much of it makes a margin, in px. */
const LEAST_MARGIN = 288;
/** Between the text and the note. */
const TEXT_GAP = 12;
/** How far apart points are asked what is there, across; and how many, down. */
const STEP = 24;
const ROWS = 5;

/** Where a note stands across, in CSS pixels of the viewport. */
export interface Margin {
  left: number;
  width: number;
}

export interface MarginOptions {
  /** The element that the article stands in. */
  root: Element;
  top: number;
  height: number;
  /** No note is wider. */
  most: number;
  isRightToLeft: boolean;
  /** What is ours is not of the page. */
  host: Element;
}

/**
 * The margin at the text's inline end: beside the article, or beside the text's own block where the article's root is
 * wider than its text.
 */
export function marginBeside(text: Element, options: MarginOptions): Margin | undefined {
  const { most, isRightToLeft } = options;
  const window = rootOf(document)?.clientWidth ?? innerWidth;
  for (const column of [options.root, blockOf(text)]) {
    const { left, right } = boxOf(column);
    const from = isRightToLeft ? left : right;
    const room = Math.min(isRightToLeft ? left : window - right, most + TEXT_GAP + EDGE_GAP);
    const empty = emptyWidth(text, { ...options, from, room });
    if (empty < LEAST_MARGIN) continue;
    const width = empty - TEXT_GAP - EDGE_GAP;
    return { left: isRightToLeft ? from - TEXT_GAP - width : from + TEXT_GAP, width };
  }
  return undefined;
}

/** How much of the room beside the text is empty, from the text outwards. */
function emptyWidth(
  text: Element,
  { from, room, top, height, isRightToLeft, host }: MarginOptions & { from: number; room: number },
): number {
  // What is out of the window cannot be asked for: its place is taken to be like the next one in it.
  const first = Math.min(Math.max(top, EDGE_GAP), innerHeight - EDGE_GAP);
  const last = Math.max(Math.min(top + height, innerHeight - EDGE_GAP), EDGE_GAP);
  const rows = Array.from({ length: ROWS }, (_, row) => first + ((last - first) * row) / (ROWS - 1));
  for (let distance = 1; distance < room; distance += STEP) {
    const x = isRightToLeft ? from - distance : from + distance;
    if (!rows.every((y) => isEmpty(x, y))) return distance - 1;
  }
  return room;

  /** Nothing is there but what the text itself stands in. */
  function isEmpty(x: number, y: number): boolean {
    const there = elementsAt(x, y).find((element) => element !== host);
    return there !== undefined && holds(there, text);
  }
}

function blockOf(text: Element): Element {
  let block = text;
  for (let outer = parentElementOf(text); outer && getComputedStyle(block).display.startsWith('inline');) {
    block = outer;
    outer = parentElementOf(outer);
  }
  return block;
}
