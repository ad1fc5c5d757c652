/** Where the selection's toolbar goes. Pure geometry, in CSS pixels of the viewport. */
import type { Box } from '@/entrypoints/overlay/corridor.ts';
import { EDGE_GAP, spanOf } from '@/entrypoints/overlay/sides.ts';

/** Between the selection and the toolbar. */
const GAP = 8;

export interface ToolbarFit {
  /** The selection's lines, at least one, in text order. */
  lines: readonly Box[];
  size: { width: number; height: number };
  viewport: { width: number; height: number };
  /** The system's own bar is above what a finger has selected. */
  isTouch: boolean;
}

/**
 * At the end of the selection, over none of its lines: above the last line, or below it for touch and where there is a
 * line or no room above; failing both, above the whole.
 */
export function placeToolbar({ lines, size, viewport, isTouch }: ToolbarFit): { left: number; top: number } {
  const end = lines.at(-1)!;
  const wanted = end.right - size.width / 2;
  const left = Math.max(EDGE_GAP, Math.min(wanted, viewport.width - size.width - EDGE_GAP));
  const above = end.top - GAP - size.height;
  const below = end.bottom + GAP;
  const tops = [...(isTouch ? [below, above] : [above, below]), spanOf(lines).top - GAP - size.height];
  const top = tops.find((candidate) => fits(candidate)) ?? below;
  return { left: Math.round(left), top: Math.round(top) };

  function fits(candidate: number): boolean {
    const box = { left, top: candidate, right: left + size.width, bottom: candidate + size.height };
    const isInWindow = box.top >= EDGE_GAP && box.bottom <= viewport.height - EDGE_GAP;
    return isInWindow && !lines.some((line) => areOver(line, box));
  }
}

function areOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
