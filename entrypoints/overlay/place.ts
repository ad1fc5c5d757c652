/** Keeps a surface at its line, whatever scrolls or grows. */
import { autoUpdate, computePosition, offset, shift, type VirtualElement } from '@floating-ui/dom';
import type { Box, Point } from './corridor.ts';
import {
  chooseSide,
  EDGE_GAP,
  ENOUGH,
  ENOUGH_TO_WRITE,
  LINE_GAP,
  lineBox,
  nearestLine,
  SHEET_WIDTH,
  spanOf,
  type Side,
} from './sides.ts';

export interface Placing {
  /** The mark's client rectangles, as they are now. */
  lines(): readonly Box[];
  /** The element that the mark's text stands in. */
  element: Element | undefined;
  /** Where the pointer was when the surface was asked for. */
  point?: Point | undefined;
  /** For touch the surface is a sheet, however wide the window. */
  touch: boolean;
  /** What the surface shows just now: glance, card, or a card in which a note is written. */
  form(): string;
  /** The side where the surface stood before. */
  preferred?: Side | undefined;
  onSide(side: Side): void;
  /** The text has gone, or is no longer drawn. */
  onGone(): void;
}

/** No surface is squeezed below this height, in px; it leaves the window with its line instead. */
const LEAST_ROOM = 128;
/** A sheet cannot leave the window: it is squeezed further, and scrolls, before it covers its line. */
const LEAST_SHEET = 72;

/** Places the surface and keeps it placed. Returns what ends that. */
export function keepPlaced(surface: HTMLElement, placing: Placing): () => void {
  const index = nearestLine(placing.lines(), placing.point);
  const style = placing.element && getComputedStyle(placing.element);
  const isRightToLeft = style?.direction === 'rtl';
  let side: Side | undefined;
  let windowSize = '';
  let form = placing.form();

  const reference: VirtualElement = {
    getBoundingClientRect: () => asRectangle(currentLine() ?? { left: 0, top: 0, right: 0, bottom: 0 }),
    ...(placing.element && { contextElement: placing.element }),
  };
  return autoUpdate(reference, surface, () => void update());

  async function update(): Promise<void> {
    const line = currentLine();
    if (!line) return placing.onGone();
    const size = `${innerWidth}×${innerHeight}`;
    const isNewForm = form !== placing.form();
    form = placing.form();
    if (size !== windowSize) choose(line, placing.preferred);
    else if (isNewForm) choose(line, side);
    windowSize = size;
    if (surface.dataset['sheet'] || !side) return;
    const { x, y } = await computePosition(reference, surface, {
      strategy: 'fixed',
      placement: `${side}-${isRightToLeft ? 'end' : 'start'}`,
      middleware: [offset({ mainAxis: LINE_GAP, alignmentAxis: -inset(surface) }), shift({ padding: EDGE_GAP })],
    });
    Object.assign(surface.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  }

  /** Side and room are chosen once per form and window size: a card that changed sides while read would be lost. */
  function choose(line: Box, preferred: Side | undefined): void {
    surface.style.removeProperty('--gl-room');
    const isSheet = placing.touch || innerWidth <= SHEET_WIDTH;
    if (isSheet) {
      // Measured as a sheet, which is wider.
      surface.dataset['sheet'] = 'bottom';
      Object.assign(surface.style, { left: '', top: '' });
    } else delete surface.dataset['sheet'];
    // A sheet is as wide as the window: of a mark that wraps, it would hide the lines beside the one pointed at.
    const chosen = chooseSide({
      line: isSheet ? spanOf(placing.lines().map(toLineBox)) : line,
      viewportHeight: innerHeight,
      wanted: surface.offsetHeight,
      preferred,
      enough: form === 'writing' ? ENOUGH_TO_WRITE : ENOUGH,
    });
    surface.style.setProperty(
      '--gl-room',
      `${Math.max(isSheet ? LEAST_SHEET : LEAST_ROOM, Math.floor(chosen.room))}px`,
    );
    side = chosen.side;
    if (isSheet) surface.dataset['sheet'] = side;
    placing.onSide(side);
  }

  function currentLine(): Box | undefined {
    const lines = placing.lines();
    const line = lines[index] ?? lines[0];
    return line && toLineBox(line);
  }

  function toLineBox(glyphs: Box): Box {
    return lineBox(glyphs, Number.parseFloat(style?.lineHeight ?? ''));
  }
}

/** From the surface's edge to its lemma, in px, so that the lemma stands exactly under its word. */
function inset(surface: HTMLElement): number {
  const lemma = surface.querySelector('.gl-lemma bdi');
  return lemma ? lemma.getBoundingClientRect().left - surface.getBoundingClientRect().left : 0;
}

function asRectangle({ left, top, right, bottom }: Box) {
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
