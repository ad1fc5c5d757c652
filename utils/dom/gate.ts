/**
 * Hearing of the reader's hand before the page does, and keeping from the page what is done in our own tree.
 *
 * A page that stops keys and clicks at the window would stop ours, and one that listens there would hear every letter
 * of a note. The gate's listeners are there before the page's scripts (`entrypoints/guard.ts`). What is meant for our
 * host it stops, and does again inside the closed tree, where nobody else listens.
 */

import { isRepeated, markRepeated } from '@/utils/core/repeated.ts';

type Listener = (event: Event) => void;

export interface Gate {
  /** Calls the listener with every event of this type that the reader caused, first of all, until the signal aborts. */
  listen<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    signal: AbortSignal,
  ): void;
  /** From now on what happens in this host's tree stays there, until the signal aborts. */
  keep(host: Element, tree: ShadowRoot, signal: AbortSignal): void;
  /** Puts the gate's own listeners back where a page has written its document anew. */
  arm(): void;
}

const HEARD = 'pointermove pointerout scroll dragstart blur selectionchange'.split(' ');
/** These are done again in our tree. */
const REPEATED = ['click', 'keydown', 'input'];
/** Nothing of ours answers these; the browser does. */
const STOPPED =
  'pointerdown mousedown contextmenu keyup keypress beforeinput paste compositionstart compositionupdate compositionend'.split(
    ' ',
  );

export function createGate(): Gate {
  const listeners = new Map<string, Set<Listener>>();
  let kept: { host: Element; tree: ShadowRoot } | undefined;
  const gate: Gate = { listen, keep, arm };
  arm();
  return gate;

  function arm(): void {
    // None of these can hold up scrolling.
    for (const type of [...HEARD, ...REPEATED, ...STOPPED]) addEventListener(type, pass, true);
  }

  function listen(type: string, listener: unknown, signal: AbortSignal): void {
    const own = listeners.get(type) ?? new Set();
    listeners.set(type, own.add(listener as Listener));
    signal.addEventListener('abort', () => own.delete(listener as Listener));
  }

  function keep(host: Element, tree: ShadowRoot, signal: AbortSignal): void {
    kept = { host, tree };
    tree.addEventListener('click', settle, { signal });
    signal.addEventListener('abort', () => {
      if (kept?.host === host) kept = undefined;
    });
  }

  function pass(event: Event): void {
    if (!event.isTrusted) return;
    for (const listener of listeners.get(event.type) ?? []) listener(event);
    if (!kept || event.target !== kept.host || HEARD.includes(event.type)) return;
    event.stopImmediatePropagation();
    if (REPEATED.includes(event.type) && !event.defaultPrevented) repeat(event, kept.tree);
  }
}

/** A link is followed by the click itself, not once more by its repetition. */
function settle(event: Event): void {
  if (isRepeated(event)) event.preventDefault();
}

function repeat(event: Event, tree: ShadowRoot): void {
  const copy = copyOf(event);
  markRepeated(copy);
  targetOf(event, tree)?.dispatchEvent(copy);
  if (copy.defaultPrevented && event.type !== 'click') event.preventDefault();
}

/** Where in our tree the event is aimed at; a click made by a key has no place. */
function targetOf(event: Event, tree: ShadowRoot): Element | null {
  const { detail, clientX, clientY } = event as MouseEvent;
  return event.type === 'click' && detail > 0 ? tree.elementFromPoint(clientX, clientY) : tree.activeElement;
}

function copyOf(event: Event): Event {
  const common = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event.type === 'input') return new InputEvent('input', common);
  const { ctrlKey, shiftKey, altKey, metaKey, detail } = event as MouseEvent & KeyboardEvent;
  const modified = { ...common, ctrlKey, shiftKey, altKey, metaKey, detail };
  if (event.type === 'click') {
    const { clientX, clientY, button } = event as MouseEvent;
    return new MouseEvent('click', { ...modified, clientX, clientY, button });
  }
  const { key, code, repeat: isHeld, isComposing } = event as KeyboardEvent;
  return new KeyboardEvent('keydown', { ...modified, key, code, repeat: isHeld, isComposing });
}
