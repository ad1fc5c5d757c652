/** Keys while the overlay is there: Escape, Tab at the ends of a card, and typing, which opens nothing. */
import { byReader } from '@/components/trusted.ts';
import type { Gate } from '@/utils/dom/gate.ts';
import type { Engine } from './engine.ts';

export interface KeyOptions {
  engine: Engine;
  gate: Gate;
  shadow: ShadowRoot;
  isEditing(): boolean;
  leaveEditing(): void;
  /** Puts a notice away if it has the focus. */
  dismissNotice(): boolean;
  /** Takes the focus out of the card, to the page before or after the term. Whether the browser's own step is off. */
  leaveCard(direction: 'forward' | 'backward'): boolean;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'Dead']);
const STOPS = 'button:not(:disabled), a[href], textarea, [tabindex="0"]';

export function watchKeys({ engine, gate, shadow, ...options }: KeyOptions, signal: AbortSignal): void {
  gate.listen('keydown', onKey, signal);
  shadow.addEventListener('keydown', onTab as EventListener, { signal });

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') return onEscape(event);
    if (event.target !== shadow.host && !MODIFIERS.has(event.key)) engine.send({ type: 'typed' });
  }

  function onEscape(event: KeyboardEvent): void {
    const { name } = engine.state();
    const isInside = event.target === shadow.host;
    if (options.isEditing()) {
      // The editor answers its own Escape.
      if (isInside && shadow.activeElement?.localName === 'textarea') return;
      options.leaveEditing();
    } else if (name === 'glance' || name === 'card' || name === 'list') {
      engine.send({ type: 'close' });
    } else if (!isInside || !options.dismissNotice()) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onTab(event: KeyboardEvent): void {
    const state = engine.state();
    if (event.key !== 'Tab' || !byReader(event) || state.name !== 'card' || state.by !== 'keyboard') return;
    const dialog = shadow.querySelector('[role="dialog"]');
    const focused = shadow.activeElement;
    if (!dialog || !focused || !dialog.contains(focused)) return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)];
    const isAtEnd = event.shiftKey ? focused === stops[0] || focused === dialog : focused === stops.at(-1);
    if (!isAtEnd) return;
    if (options.isEditing()) {
      // A text on its way to be saved is not left by mistake.
      event.preventDefault();
      stops.at(event.shiftKey ? -1 : 0)?.focus();
    } else if (options.leaveCard(event.shiftKey ? 'backward' : 'forward')) {
      event.preventDefault();
    }
  }
}
