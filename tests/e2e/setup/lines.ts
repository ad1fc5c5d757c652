/** The lines that stand for marks in forced colours. */
import type { Page } from 'playwright-core';
import { inTree, type Box } from './overlay.ts';

export interface SeenLine extends Box {
  /** The highlight in whose place it is. */
  name: string;
  /** Its width, style and colour. */
  look: string;
}

/** All that are drawn, in CSS pixels of the viewport. */
export function linesOn(page: Page): Promise<SeenLine[]> {
  return inTree(
    page,
    `return [...this.querySelectorAll('.gl-lines > *')].map((line) => {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      const { borderBottomWidth: width, borderBottomStyle: style, borderBottomColor: colour } = getComputedStyle(line);
      return { name: line.className, look: width + ' ' + style + ' ' + colour, left, top, right, bottom };
    });`,
  );
}

/** The lines under a place on the page, to half a pixel. */
export async function linesUnder(page: Page, words: Box): Promise<SeenLine[]> {
  const isAt = (one: number, other: number) => Math.abs(one - other) <= 0.5;
  return (await linesOn(page)).filter(
    ({ left, right, bottom }) => isAt(left, words.left) && isAt(right, words.right) && isAt(bottom, words.bottom),
  );
}
