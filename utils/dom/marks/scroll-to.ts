/** Going to a passage. */
import { boxOf, elementAt, parentElementOf, scrollIntoView } from '../accessors.ts';
import type { PageText } from '../text/page-text.ts';
import { rectanglesOf, type Passage } from './hit-test.ts';

/** Where the passage comes to stand, as a share of the visible height. */
const READING_HEIGHT = 0.35;

/** Scrolls, at once and never smoothly, so that the passage stands well in view, below any fixed header. */
export function scrollToPassage(page: PageText, passage: Passage): void {
  const place = page.placeOf(passage.start, passage.end);
  const rectangle = rectanglesOf(page, passage)[0];
  if (!place || !rectangle) return;
  const header = fixedHeaderHeight();
  const goal = header + (innerHeight - header) * READING_HEIGHT;
  scrollBy({ top: rectangle.top - goal, behavior: 'instant' });
  const { top, bottom } = rectanglesOf(page, passage)[0] ?? rectangle;
  // In a scrolling box of its own, the window's scrolling has not brought it.
  const isInView = top >= header && bottom <= innerHeight;
  if (!isInView) scrollIntoView(parentElementOf(place.startContainer));
}

/** Height of what stays at the top of the viewport while the page scrolls. */
function fixedHeaderHeight(): number {
  for (let element = elementAt(innerWidth / 2, 1); element; element = parentElementOf(element)) {
    const { position } = getComputedStyle(element);
    const { top, bottom } = boxOf(element);
    if ((position === 'fixed' || position === 'sticky') && top <= 1 && bottom < innerHeight / 2) return bottom;
  }
  return 0;
}
