/** Where lines are to be drawn: under what is to be seen of each passage, as far as it can be told from outside. */
import type { Box } from '@/entrypoints/overlay/corridor.ts';
import { HOST_NAME } from '@/entrypoints/overlay/contract.ts';
import {
  bodyOf,
  boxOf,
  elementAt,
  holds,
  isElement,
  localNameOf,
  parentElementOf,
  rootOf,
} from '@/utils/dom/accessors.ts';
import type { HighlightName, NearPassages } from '@/utils/dom/marks/highlights.ts';

/** In CSS pixels of the viewport. */
export interface LineBox {
  name: HighlightName;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One for each client rectangle, less what scrolling boxes cut off. Those of notes come last, over those of terms. */
export function lineBoxes(passages: NearPassages): LineBox[] {
  const clips = new Map<Element, Box>();
  return [...passages]
    .toSorted(([one], [other]) => Number(isOfNote(one)) - Number(isOfNote(other)))
    .flatMap(([{ name }, { range }]) => {
      const { commonAncestorContainer: holder } = range;
      const element = isElement(holder) ? holder : parentElementOf(holder);
      if (!element || !isVisible(element)) return [];
      const clip = clipOf(element, clips);
      return outermost([...range.getClientRects()])
        .map((rectangle) => intersection(rectangle, clip))
        .filter((box) => box.right > box.left && box.bottom > box.top && !isCovered(box, element))
        .map(({ left, top, right, bottom }) => ({ name, left, top, width: right - left, height: bottom - top }));
    });
}

function isOfNote({ name }: { name: HighlightName }): boolean {
  return name.startsWith('glossator-note');
}

/** Without those that lie in another: an element inside a passage has a rectangle, and its text once more. */
function outermost(rectangles: readonly DOMRect[]): DOMRect[] {
  return rectangles.filter(
    (inner, index) =>
      !rectangles.some((outer, other) => {
        const isInside =
          inner.left >= outer.left &&
          inner.right <= outer.right &&
          inner.top >= outer.top &&
          inner.bottom <= outer.bottom;
        const isAlike = isInside && inner.width === outer.width && inner.height === outer.height;
        return other !== index && isInside && (!isAlike || other < index);
      }),
  );
}

function isVisible(element: Element): boolean {
  const how = { visibilityProperty: true, opacityProperty: true };
  return Element.prototype.checkVisibility.call(element, how);
}

/** The part of the viewport's plane in which an element's content is to be seen. */
function clipOf(element: Element | null, clips: Map<Element, Box>): Box {
  // What these two hide is the window's own to hide.
  if (!element || element === bodyOf(document) || element === rootOf(document)) {
    return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  }
  const known = clips.get(element);
  if (known) return known;
  const outer = clipOf(parentElementOf(element), clips);
  const isClipping = getComputedStyle(element).overflow !== 'visible';
  const clip = isClipping ? intersection(boxOf(element), outer) : outer;
  clips.set(element, clip);
  return clip;
}

function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether something of the page lies over the line, such as a fixed header: ours are above everything. */
function isCovered({ left, right, bottom }: Box, element: Element): boolean {
  const above = elementAt((left + right) / 2, bottom - 1);
  if (!above || localNameOf(above) === HOST_NAME) return false;
  return !holds(above, element) && !holds(element, above);
}
