/** Keeps a surface at its line, whatever scrolls or grows. */
import { boxOf, elementAt, isInert } from '@/utils/dom/accessors.ts';
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
  element(): Element | undefined;
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
/** How many frames pass between two looks whether something lies over the surface, and how often it is brought up. */
const LOOK_FOR_COVER = 15;
const MOST_LIFTS = 5;
/** How long a line may be missing before its surface closes. */
const GONE_AFTER_MS = 800;
/** A sheet cannot leave the window: it is squeezed further, and scrolls, before it covers its line. */
const LEAST_SHEET = 72;

/** Places the surface and keeps it placed, looking at every frame where its line is. Returns what ends that. */
export function keepPlaced(surface: HTMLElement, placing: Placing): () => void {
  const index = nearestLine(placing.lines(), placing.point);
  const element = placing.element();
  const style = element && getComputedStyle(element);
  const isRightToLeft = style?.direction === 'rtl';
  let side: Side | undefined;
  let placedFor = '';
  let windowSize = '';
  let form = placing.form();
  let frame = 0;
  let frames = 0;
  let lifts = 0;
  let seenAt = performance.now();
  look();
  return () => cancelAnimationFrame(frame);

  function look(): void {
    frame = requestAnimationFrame(look);
    if (!surface.isConnected) return;
    // A page that takes our host out closes what is open.
    if (!surface.matches(':popover-open')) surface.showPopover();
    else if ((frames += 1) % LOOK_FOR_COVER === 0) comeUp();
    const line = currentLine();
    const now = performance.now();
    if (line) seenAt = now;
    // A page that draws its text anew takes the line away for a moment.
    else if (now - seenAt < GONE_AFTER_MS) return;
    else return placing.onGone();
    const size = `${innerWidth}×${innerHeight}`;
    const seen = [
      line.left,
      line.right,
      line.top,
      line.bottom,
      size,
      placing.form(),
      surface.offsetWidth,
      surface.offsetHeight,
    ].join();
    if (seen === placedFor) return;
    const isNewForm = form !== placing.form();
    form = placing.form();
    if (size !== windowSize) choose(line, placing.preferred);
    else if (isNewForm) choose(line, side);
    windowSize = size;
    if (side && !surface.dataset['sheet']) place(line, side);
    placedFor = seen;
  }

  /** Above what the page has put on top since; but not for ever, or two that do so would never rest. */
  function comeUp(): void {
    const { left, right, top, bottom } = boxOf(surface);
    const tree = surface.getRootNode() as ShadowRoot;
    // The page has made all of itself inert, and what is ours with it.
    if (isInert(document)) return placing.onGone();
    const above = elementAt((left + right) / 2, (top + bottom) / 2);
    if (!above || above === tree.host || lifts >= MOST_LIFTS) return;
    lifts += 1;
    const focused = tree.activeElement as HTMLElement | null;
    surface.hidePopover();
    surface.showPopover();
    focused?.focus({ preventScroll: true });
  }

  /** Lemma under its word; inside the window from edge to edge. */
  function place(line: Box, at: Side): void {
    const { offsetWidth: width, offsetHeight: height } = surface;
    const start = isRightToLeft ? line.right - width + inset(surface) : line.left - inset(surface);
    const left = Math.max(EDGE_GAP, Math.min(start, innerWidth - width - EDGE_GAP));
    const top = at === 'bottom' ? line.bottom + LINE_GAP : line.top - LINE_GAP - height;
    Object.assign(surface.style, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
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
  return lemma ? boxOf(lemma).left - boxOf(surface).left : 0;
}
