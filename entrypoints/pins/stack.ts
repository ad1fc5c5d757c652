/** Pinned cards one after the other, so that none lies on another. Pure geometry, in CSS pixels. */

/** Between two of them. */
export const PIN_GAP = 12;

/** Where each begins, from above, that would like to begin `at` its line; in order of their lines. */
export function stackDown(wanted: readonly { at: number; height: number }[]): number[] {
  let free = -Infinity;
  return wanted.map(({ at, height }) => {
    const top = Math.max(at, free);
    free = top + height + PIN_GAP;
    return top;
  });
}

/** How far above the window's lower edge each ends; the first stands lowest. */
export function stackUp(heights: readonly number[], edge: number): number[] {
  let bottom = edge;
  return heights.map((height) => {
    const at = bottom;
    bottom += height + PIN_GAP;
    return at;
  });
}
