/** On which side of a line a surface goes. Pure geometry, in CSS pixels of the viewport. */
import { distanceTo, type Box, type Point } from './corridor.ts';

/** Between the line box and the surface. */
export const LINE_GAP = 6;
/** Between the surface and the edges of the window. */
export const EDGE_GAP = 8;
/** A window this narrow, or enlarged so far, has sheets at its ends instead. */
export const SHEET_WIDTH = 400;
/** A card that has so much room stays on the side where its glance was, and scrolls. */
export const ENOUGH = 220;
/** The same for a card with a note editor. */
export const ENOUGH_TO_WRITE = 320;

export type Side = 'top' | 'bottom';

export interface Fit {
  line: Box;
  viewportHeight: number;
  /** How high the surface would like to be. */
  wanted: number;
  /** Where it stood before, as a glance. */
  preferred?: Side | undefined;
  /** How much room lets it stay there. */
  enough?: number;
}

/** The side, and the height there is on it: below, unless there is room above only. For a sheet, the end of the window. */
export function chooseSide({ line, viewportHeight, wanted, preferred, enough = ENOUGH }: Fit): {
  side: Side;
  room: number;
} {
  const rooms = {
    bottom: viewportHeight - line.bottom - LINE_GAP - EDGE_GAP,
    top: line.top - LINE_GAP - EDGE_GAP,
  };
  const side = pick();
  return { side, room: rooms[side] };

  function pick(): Side {
    if (preferred && rooms[preferred] >= Math.min(wanted, enough)) return preferred;
    if (rooms.bottom >= wanted) return 'bottom';
    if (rooms.top >= wanted) return 'top';
    return rooms.bottom >= rooms.top ? 'bottom' : 'top';
  }
}

/** Which of a mark's lines the pointer is at; the first if there is no pointer. */
export function nearestLine(lines: readonly Box[], point: Point | undefined): number {
  if (!point) return 0;
  const distances = lines.map((line) => distanceTo(point, line));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** The line box around glyphs: their box, with half the leading on either side. */
export function lineBox(glyphs: Box, lineHeight: number): Box {
  const half = Math.max(0, (lineHeight - (glyphs.bottom - glyphs.top)) / 2) || 0;
  return { left: glyphs.left, right: glyphs.right, top: glyphs.top - half, bottom: glyphs.bottom + half };
}

/** The box around boxes; there is at least one. */
export function spanOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
