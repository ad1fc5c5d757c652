/** What the pointer does on the page, told to the engine. Listens only. */
import type { TermMark } from '@/utils/core/reading.ts';
import { closest, selection } from '@/utils/dom/accessors.ts';
import { isInCorridor, isInside, type Box, type Point } from './corridor.ts';
import type { Gate } from '@/utils/dom/gate.ts';
import type { Engine } from './engine.ts';

export interface PointerOptions {
  engine: Engine;
  gate: Gate;
  host: Element;
  markAt(x: number, y: number): TermMark | undefined;
  /** The open surface, and the line it belongs to. */
  surface(): { box: Box; line: Box | undefined } | undefined;
  /** Something has been selected. */
  onSelect(): void;
  /** What is open is not to be closed by a click elsewhere: a note is being written. */
  isHeld(): boolean;
}

/** Where a click is the page's own business. */
const CONTROLS = 'a[href], area, button, summary, label, input, select, textarea, video, audio, [contenteditable]';

export function watchPointer(
  { engine, gate, host, markAt, surface, onSelect, isHeld }: PointerOptions,
  signal: AbortSignal,
): void {
  let latest: PointerEvent | undefined;
  let seen: Point | undefined;
  let frame = 0;
  let lastType = 'mouse';
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    latest = event;
    frame ||= requestAnimationFrame(look);
  });
  on('pointerdown', (event) => {
    lastType = event.pointerType;
    if (event.pointerType === 'touch') return;
    const over = event.target === host ? undefined : markAt(event.clientX, event.clientY);
    engine.send({ type: 'press', over, on: event.target === host ? 'surface' : 'page' });
  });
  on('click', (event) => {
    if (event.target === host) return;
    const { clientX: x, clientY: y } = event;
    const touch = ((event as Partial<PointerEvent>).pointerType || lastType) === 'touch';
    const over = opens(event) ? markAt(x, y) : undefined;
    if (over || !isHeld()) engine.send({ type: 'click', point: { x, y }, over, on: 'page', touch });
  });
  on('scroll', () => engine.send({ type: 'scroll' }));
  on('dragstart', () => engine.send({ type: 'interrupt' }));
  on('blur', (event) => event.target === window && engine.send({ type: 'interrupt' }));
  on('pointerout', (event) => {
    // Out of the window: nothing lies under the pointer any more.
    if (event.relatedTarget === null && event.pointerType !== 'touch') {
      seen = undefined;
      engine.send({ type: 'move', point: { x: -1, y: -1 }, on: 'page', free: false });
    }
  });
  on('selectionchange', () => {
    if (isSelectionEmpty()) return;
    engine.send({ type: 'interrupt' });
    onSelect();
  });

  function on<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): void {
    gate.listen(type, listener, signal);
  }

  /** At most once a frame, and only where the pointer has really moved: pages that move under it send events too. */
  function look(): void {
    frame = 0;
    if (!latest) return;
    const { clientX: x, clientY: y, buttons, target } = latest;
    if (seen?.x === x && seen.y === y) return;
    seen = { x, y };
    const open = surface();
    const isOurs = target === host;
    const zone = where({ x, y }, isOurs, open);
    const over = isOurs ? undefined : markAt(x, y);
    engine.send({ type: 'move', point: { x, y }, over, on: zone, free: buttons === 0 && isSelectionEmpty() });
  }
}

function where(point: Point, isOurs: boolean, open: ReturnType<PointerOptions['surface']>) {
  if (!open) return 'page';
  if (isOurs && isInside(point, open.box)) return 'surface';
  return open.line && isInCorridor(point, open.line, open.box) ? 'corridor' : 'page';
}

/** A plain click of the main button on text, by which nothing gets selected. */
function opens({ button, ctrlKey, metaKey, altKey, shiftKey, target, detail }: MouseEvent): boolean {
  if (button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return false;
  if (target instanceof Element && closest(target, CONTROLS)) return false;
  // The second click of a double-click has selected the word: it means the same as the first.
  return detail === 2 || isSelectionEmpty();
}

function isSelectionEmpty(): boolean {
  return selection()?.isCollapsed ?? true;
}
