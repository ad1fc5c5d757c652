/** Lines under terms and notes in forced colours, in our own tree: no node of the page changes. */
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import { createElement } from '@/utils/dom/accessors.ts';
import { FORCED_COLOURS } from '@/utils/dom/marks/highlights.ts';
import { watchLayout } from '@/utils/dom/watch-layout.ts';
import { lineBoxes, type LineBox } from './line-boxes.ts';
import style from './lines.css?inline';

/**
 * Draws them while colours are forced, and none otherwise, until the signal aborts.
 *
 * They stand at their place in the document, so that scrolling the window moves them with their words at once.
 */
export function drawLines(page: Pick<ArticlePage, 'near'>, container: HTMLElement, signal: AbortSignal): void {
  const forced = matchMedia(FORCED_COLOURS);
  const sheet = createElement('style');
  sheet.textContent = style;
  const layer = createElement('div');
  layer.className = 'gl-lines';
  container.append(sheet, layer);
  let drawn = '';
  const look = watchLayout(() => {
    const boxes = forced.matches ? lineBoxes(page.near()) : [];
    const { left, top } = layer.getBoundingClientRect();
    const placed = boxes.map((box) => ({ ...box, left: box.left - left, top: box.top - top }));
    const key = JSON.stringify(placed);
    if (key !== drawn) layer.replaceChildren(...placed.map(lineOf));
    drawn = key;
  }, signal);
  forced.addEventListener('change', look, { signal });
}

function lineOf({ name, left, top, width, height }: LineBox): HTMLElement {
  const line = createElement('div');
  line.className = name;
  line.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return line;
}
