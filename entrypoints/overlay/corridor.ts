/** Geometry of the way from a mark to its glance. All numbers are CSS pixels in the viewport. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function isInside({ x, y }: Point, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** 0 inside the box. */
export function distanceTo({ x, y }: Point, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/**
 * Whether the point lies in the polygon that two boxes span (their convex hull).
 *
 * The hull is what the first box sweeps while it grows evenly into the second, so a point is in it if, at some moment
 * `t` from 0 to 1, all four sides of the sweeping box are on their right side of the point.
 */
export function isInCorridor({ x, y }: Point, from: Box, to: Box): boolean {
  let earliest = 0;
  let latest = 1;
  const sides: [start: number, end: number][] = [
    [x - from.left, x - to.left],
    [from.right - x, to.right - x],
    [y - from.top, y - to.top],
    [from.bottom - y, to.bottom - y],
  ];
  for (const [start, end] of sides) {
    if (start < 0 && end < 0) return false;
    const crossing = start / (start - end);
    if (start < 0) earliest = Math.max(earliest, crossing);
    if (end < 0) latest = Math.min(latest, crossing);
  }
  return earliest <= latest;
}
