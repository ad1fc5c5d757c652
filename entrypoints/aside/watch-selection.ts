/** When a term that the reader has selected is offered to be explained (design, §7). */
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import { isInside, type Box } from '@/entrypoints/overlay/corridor.ts';
import type { Reading, TermMark } from '@/utils/core/reading.ts';
import type { Gate } from '@/utils/dom/gate.ts';
import { selectedRange, termsIn } from './selected-terms.ts';

/** How long (ms) the selection has stood, and no button been down, before anything shows. */
const STABLE_MS = 250;
/** Further than this (px) scrolled, the reader is on their way elsewhere. */
const MOST_SCROLLED = 40;

export interface Offered {
  mark: TermMark;
  lines: readonly Box[];
  isTouch: boolean;
}

export interface SelectionWatch {
  /** The term that is selected, and where, if it is to be offered. */
  offered(): Offered | undefined;
  /** Offers nothing more until something else is selected. */
  dismiss(): void;
  /** Something has been drawn: the article may read otherwise. */
  check(): void;
}

export interface SelectionOptions {
  page: ArticlePage;
  gate: Gate;
  host: Element;
  /** Whether there is room for it: nothing else is open. */
  mayOffer(): boolean;
  /** The box of what is offered, as it is drawn. */
  toolbar(): Box | undefined;
  onChange(): void;
}

/** Watches until the signal aborts; what is selected already counts. */
export function watchSelection(
  { page, gate, host, mayOffer, toolbar, onChange }: SelectionOptions,
  signal: AbortSignal,
): SelectionWatch {
  let term: { mark: TermMark; range: Range; top: number; reading: Reading } | undefined;
  let isDismissed = false;
  let isTouch = matchMedia('(pointer: coarse)').matches;
  let isDown = false;
  /** The reader is pressing what is offered: it stays, whatever becomes of the selection. */
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  on('selectionchange', () => {
    if (isPressed) return;
    isDismissed = false;
    withdraw();
    soon();
  });
  on('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch';
    isPressed = isOnToolbar(event);
    isDown = !isTouch && event.target !== host;
  });
  on('mousedown', (event) => {
    // Neither focus nor selection is lost by it.
    if (isOnToolbar(event)) event.preventDefault();
  });
  on('click', () => {
    isPressed = false;
    isDown = false;
    soon();
  });
  on('pointermove', ({ buttons, pointerType, target }) => {
    if (pointerType === 'touch' || target === host || isDown === buttons > 0) return;
    isDown = !isDown;
    if (isDown) withdraw();
    else soon();
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !term) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  });
  on('scroll', follow);
  addEventListener('resize', follow, { signal });
  soon();
  return { offered, dismiss, check };

  function on<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): void {
    gate.listen(type, listener, signal);
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(look, STABLE_MS);
  }

  function look(): void {
    if (term || isDown || isDismissed || !mayOffer()) return;
    const range = selectedRange(page);
    if (!range || range.collapsed) return;
    const [mark, ...others] = termsIn(page, range);
    const top = linesOf(range).at(-1)?.top;
    if (!mark || others.length > 0 || top === undefined) return;
    term = { mark, range, top, reading: page.reading };
    onChange();
  }

  function offered(): Offered | undefined {
    const lines = term ? linesOf(term.range) : [];
    return term && lines.length > 0 ? { mark: term.mark, lines, isTouch } : undefined;
  }

  function follow(): void {
    if (!term) return;
    const top = linesOf(term.range).at(-1)?.top ?? Infinity;
    if (Math.abs(top - term.top) > MOST_SCROLLED) dismiss();
    else onChange();
  }

  function check(): void {
    if (term && !mayOffer()) dismiss();
    else if (term && term.reading !== page.reading) {
      withdraw();
      soon();
    }
  }

  function dismiss(): void {
    isDismissed = true;
    withdraw();
  }

  function withdraw(): void {
    if (!term) return;
    term = undefined;
    onChange();
  }

  function isOnToolbar({ target, clientX: x, clientY: y }: MouseEvent): boolean {
    const box = target === host ? toolbar() : undefined;
    return box !== undefined && isInside({ x, y }, box);
  }
}

function linesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
