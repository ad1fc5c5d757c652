/** The machine with a clock: what has happened goes in, what is to be drawn comes out. */
import { next } from './machine.ts';
import { IDLE, wakeAt, type Machine, type OverlayEvent, type State } from './states.ts';

/** `OverlayEvent` less its time, which the engine adds. */
type Happening = OverlayEvent extends infer Event ? (Event extends OverlayEvent ? Omit<Event, 'at'> : never) : never;

export interface Engine {
  state(): State;
  send(happening: Happening): void;
}

export interface EngineOptions {
  /** Whether a glance or card may be shown at all just now. */
  mayShow(): boolean;
  onChange(before: State, after: State): void;
}

/** An engine that stops when the signal aborts. */
export function createEngine({ mayShow, onChange }: EngineOptions, signal: AbortSignal): Engine {
  let machine: Machine = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { state: () => machine.state, send };

  function send(happening: Happening): void {
    if (signal.aborted) return;
    const before = machine.state;
    const at = performance.now();
    machine = next(machine, { ...happening, at } as OverlayEvent);
    const { name } = machine.state;
    if (name !== 'idle' && name !== 'armed' && !mayShow()) machine = next(machine, { type: 'close', at });
    clearTimeout(timer);
    const due = wakeAt(machine);
    if (due !== undefined) timer = setTimeout(() => send({ type: 'tick' }), Math.max(0, due - at));
    if (isDrawnOtherwise(before, machine.state)) onChange(before, machine.state);
  }
}

/** A pointer moving over an open glance changes the machine many times a second, and nothing that is drawn. */
function isDrawnOtherwise(before: State, after: State): boolean {
  if (shownAs(before) !== shownAs(after)) return true;
  if (shownAs(after) === 'idle' || !('mark' in before) || !('mark' in after)) return false;
  return before.mark !== after.mark || ('by' in before && 'by' in after && before.by !== after.by);
}

/** An armed glance is not seen yet. */
function shownAs({ name }: State): State['name'] {
  return name === 'armed' ? 'idle' : name;
}
