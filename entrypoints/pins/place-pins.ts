/** Where pinned cards stand: beside their lines, or one above the other in the window's corner. */
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import type { Box } from '@/entrypoints/overlay/corridor.ts';
import { EDGE_GAP, lineBox } from '@/entrypoints/overlay/sides.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { boxOf } from '@/utils/dom/accessors.ts';
import { marginBeside, type Margin } from './margin.ts';
import { stackDown, stackUp } from './stack.ts';

interface Seat {
  mark: TermMark;
  element: HTMLElement;
  /** Undefined while the page does not show it. */
  line: Box | undefined;
  isRightToLeft: boolean;
}

/** Places the children of the board, which are the cards of these marks. To be called whenever something has moved. */
export function pinPlacer(board: HTMLElement, page: ArticlePage): (marks: readonly TermMark[]) => void {
  /** By card, in the document. Room is looked for once per layout: a note that went to and fro would be lost. */
  let margins = new Map<string, Margin | undefined>();
  let layout = '';

  return (marks) => {
    if (!board.isConnected) return;
    if (marks.length === 0) {
      board.hidePopover();
      margins.clear();
      return;
    }
    // A page that takes our host out closes what is open.
    if (!board.matches(':popover-open')) board.showPopover();
    const seats = marks.flatMap((mark, index) => seatOf(mark, board.children[index]));
    const { left, right } = boxOf(page.root);
    const now = [innerWidth, innerHeight, left - boxOf(board).left, right - left].join();
    const isAsBefore = now === layout;
    layout = now;
    margins = new Map(isAsBefore ? [...margins].filter(([card]) => marks.some((mark) => mark.card === card)) : []);
    for (const seat of seats) {
      const { card } = seat.mark;
      if (seat.line && !margins.has(card)) margins.set(card, marginFor(seat, seat.line));
    }
    placeBeside(seats);
    dock(seats.filter((seat) => !isBeside(seat)));
  };

  function seatOf(mark: TermMark, element: Element | undefined): Seat[] {
    if (!element) return [];
    const text = page.elementOf(mark);
    const style = text && getComputedStyle(text);
    const glyphs = page.rectanglesOf(mark)[0];
    const line = glyphs && lineBox(glyphs, Number.parseFloat(style?.lineHeight ?? ''));
    return [{ mark, element: element as HTMLElement, line, isRightToLeft: style?.direction === 'rtl' }];
  }

  function marginFor({ mark, element, isRightToLeft }: Seat, { top }: Box): Margin | undefined {
    const text = page.elementOf(mark);
    // As wide as a card, if there is room.
    Object.assign(element.style, { width: '', visibility: 'hidden' });
    const { offsetWidth: most, offsetHeight: height } = element;
    element.style.visibility = '';
    const { host } = board.getRootNode() as ShadowRoot;
    const margin = text && marginBeside(text, { root: page.root, top, height, most, isRightToLeft, host });
    return margin && { ...margin, left: margin.left - boxOf(board).left };
  }

  function isBeside({ mark, line }: Seat): boolean {
    return line !== undefined && margins.get(mark.card) !== undefined;
  }

  /** In the document, so that they scroll with it at once. */
  function placeBeside(all: readonly Seat[]): void {
    const seats = all.filter(isBeside).toSorted((one, other) => one.line!.top - other.line!.top);
    for (const { mark, element } of seats) {
      delete element.dataset['docked'];
      Object.assign(element.style, { width: `${margins.get(mark.card)!.width}px`, bottom: 'auto', right: 'auto' });
    }
    const { top } = boxOf(board);
    const wanted = seats.map(({ line, element }) => ({ at: line!.top - top, height: element.offsetHeight }));
    const tops = stackDown(wanted);
    for (const [index, { mark, element }] of seats.entries()) {
      const { left } = margins.get(mark.card)!;
      Object.assign(element.style, { left: `${Math.round(left)}px`, top: `${Math.round(tops[index]!)}px` });
    }
  }

  function dock(seats: readonly Seat[]): void {
    board.style.setProperty('--gl-docked', String(seats.length));
    for (const { element, isRightToLeft } of seats) {
      element.dataset['docked'] = '';
      const [near, far] = isRightToLeft ? ['left', 'right'] : ['right', 'left'];
      Object.assign(element.style, { width: '', top: 'auto', [near!]: `${EDGE_GAP}px`, [far!]: 'auto' });
    }
    const bottoms = stackUp(
      seats.map(({ element }) => element.offsetHeight),
      EDGE_GAP,
    );
    for (const [index, { element }] of seats.entries()) element.style.bottom = `${bottoms[index]}px`;
  }
}
