/**
 * What the overlay can be doing, what can happen to it, and its timings (design, §5). Every event carries its time in
 * ms, by any steady clock.
 */
import type { TermMark } from '@/utils/core/reading.ts';
import type { Point } from './corridor.ts';

export const INTENT_MS = 320;
export const WARM_INTENT_MS = 120;
export const WARM_FOR_MS = 800;
export const GRACE_MS = 320;
export const CORRIDOR_GRACE_MS = 700;
export const HUSH_MS = 200;
export const HUSH_PX = 4;
/** Faster than this, in px/ms, the pointer is on its way, not at rest. */
export const REST_SPEED = 0.3;

/** A mark under the pointer, and when its glance is due. */
export interface Intent {
  mark: TermMark;
  point: Point;
  dueAt: number;
}

export type State =
  | { name: 'idle' }
  | ({ name: 'armed' } & Intent)
  | {
      name: 'glance';
      mark: TermMark;
      point: Point;
      by: 'pointer' | 'touch';
      /** When it opened. Its card has it too: the surface is the same, wherever its mark moves. */
      since: number;
      /** The pointer has left mark and glance. */
      leaving?: { since: number; closeAt: number };
      /** Another mark that the pointer has come to rest on meanwhile. */
      next?: Intent;
    }
  | { name: 'card'; mark: TermMark; point?: Point; by: 'pointer' | 'keyboard'; since: number }
  | { name: 'list' };

export interface Machine {
  state: State;
  /** When a glance was last to be seen. */
  glanceSeenAt?: number;
  pointer?: Point & { at: number };
  /** Put away by the reader: its glance stays away until the pointer has left the mark. */
  dismissed?: TermMark;
  /** Nothing opens before `until`, nor before the pointer has moved away from `from`. */
  hush?: { until: number; from?: Point; moved: boolean };
}

export type OverlayEvent = { at: number } & (
  | {
      type: 'move';
      point: Point;
      over?: TermMark | undefined;
      on: 'page' | 'surface' | 'corridor';
      /** No button is down and nothing is selected. */
      free: boolean;
    }
  | { type: 'press'; over?: TermMark | undefined; on: 'page' | 'surface' }
  /** A click or tap; `over` only for a mark that it may open. */
  | { type: 'click'; point: Point; over?: TermMark | undefined; on: 'page' | 'surface'; touch: boolean }
  | { type: 'scroll' | 'typed' }
  | { type: 'interrupt' | 'tick' | 'close' | 'list' }
  | { type: 'open'; mark: TermMark; by: 'pointer' | 'keyboard' }
  /** The text has changed; `move` gives what an earlier mark is now, if it is there. */
  | { type: 'moved'; move(mark: TermMark): TermMark | undefined }
);

/** The machine at the start. */
export const IDLE: Machine = { state: { name: 'idle' } };

/** When the machine wants a `tick`, if it is waiting for anything. */
export function wakeAt({ state }: Machine): number | undefined {
  if (state.name === 'armed') return state.dueAt;
  if (state.name !== 'glance') return undefined;
  const times = [state.leaving?.closeAt, state.next?.dueAt].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Marks of two readings of one page are the same if they begin at the same place and mean the same. */
export function isSameMark(one: TermMark | undefined, other: TermMark | undefined): boolean {
  return one?.start === other?.start && one?.card === other?.card;
}

/** The mark whose glance or card is open. */
export function openMark(state: State): TermMark | undefined {
  return state.name === 'glance' || state.name === 'card' ? state.mark : undefined;
}

/** The mark whose card is open. */
export function cardMark(state: State): TermMark | undefined {
  return state.name === 'card' ? state.mark : undefined;
}
