import type { ArticlePage } from './contract.ts';
import type { Box } from './corridor.ts';
import { lineBox, nearestLine } from './sides.ts';
import type { State } from './states.ts';

/** The line box of the mark whose glance is open, where the pointer came upon it. */
export function glanceLine(page: ArticlePage, state: State): Box | undefined {
  if (state.name !== 'glance') return undefined;
  const lines = page.rectanglesOf(state.mark);
  const line = lines[nearestLine(lines, state.point)];
  const element = page.elementOf(state.mark);
  return line && lineBox(line, Number.parseFloat(element ? getComputedStyle(element).lineHeight : ''));
}
