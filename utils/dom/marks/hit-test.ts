/** Which passage is under the pointer. */
import { caretAt, measured } from '../accessors.ts';
import type { PageText } from '../text/page-text.ts';

export interface Passage {
  start: number;
  end: number;
}

/**
 * The passage whose glyphs are at a point of the viewport.
 *
 * Asks for the caret at the point (0.1 ms, where `highlightsFromPoint` takes 15 ms among 5,000 ranges), then makes
 * sure that the point is on the passage's own rectangles: a caret is also found in the empty space beside a line.
 *
 * @param passages in order of `start`, without overlaps
 */
export function passageAt<P extends Passage>(
  page: PageText,
  passages: readonly P[],
  point: { x: number; y: number },
): P | undefined {
  const caret = caretAt(point.x, point.y);
  if (!caret) return undefined;
  const offset = page.offsetOf(caret.offsetNode, caret.offset);
  if (offset === undefined) return undefined;
  // On the right half of a passage's last letter, the caret stands behind it.
  const passage = passageHolding(passages, offset) ?? passageHolding(passages, offset - 1);
  const isOnGlyphs = passage && rectanglesOf(page, passage).some((rectangle) => holds(rectangle, point));
  return isOnGlyphs ? passage : undefined;
}

/** The client rectangles of a passage, one per line and inline box; none if its text is no longer in the page. */
export function rectanglesOf(page: PageText, { start, end }: Passage): DOMRect[] {
  const place = page.placeOf(start, end);
  if (!place) return [];
  const rectangles = measured(place, (range) => [...range.getClientRects()], []);
  return rectangles.filter(({ width, height }) => width > 0 && height > 0);
}

function passageHolding<P extends Passage>(passages: readonly P[], offset: number): P | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle] as P;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return passage;
  }
  return undefined;
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
