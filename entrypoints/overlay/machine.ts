/**
 * When a glance or a card opens and closes: what each event makes of a state.
 *
 * Pure, and with no clock of its own: `wakeAt` says when the next `tick` is due.
 */
import type { TermMark } from '@/utils/core/reading.ts';
import type { Point } from './corridor.ts';
import {
  CORRIDOR_GRACE_MS,
  GRACE_MS,
  HUSH_MS,
  HUSH_PX,
  INTENT_MS,
  isSameMark,
  REST_SPEED,
  WARM_FOR_MS,
  WARM_INTENT_MS,
  type Intent,
  type Machine,
  type OverlayEvent,
  type State,
} from './states.ts';

/** The machine after an event. */
export function next(machine: Machine, event: OverlayEvent): Machine {
  switch (event.type) {
    case 'move':
      return move(machine, event);
    case 'tick':
      return tick(machine, event.at);
    case 'press':
      return press(machine, event);
    case 'click':
      return click(machine, event);
    case 'scroll':
    case 'typed':
      return hush(machine, event);
    case 'interrupt':
      return machine.state.name === 'armed' ? close(machine, event.at) : withoutNext(machine);
    case 'close':
      return { ...close(machine, event.at), ...('mark' in machine.state && { dismissed: machine.state.mark }) };
    case 'list':
      return enter(machine, { name: 'list' }, event.at);
    case 'open':
      return openCard(machine, event);
    case 'moved':
      return follow(machine, event);
  }
}

/** Opened once more, a card stays the card it is. */
function openCard(machine: Machine, { at, mark, by }: OverlayEvent & { type: 'open' }): Machine {
  const { state } = machine;
  const since = state.name === 'card' && isSameMark(state.mark, mark) ? state.since : at;
  return enter(machine, { name: 'card', mark, by, since }, at);
}

/** What is open goes with its mark, or closes if that has gone. */
function follow(machine: Machine, { at, move: find }: OverlayEvent & { type: 'moved' }): Machine {
  const { state } = machine;
  const dismissed = machine.dismissed && find(machine.dismissed);
  if (!('mark' in state)) return { ...machine, dismissed };
  const mark = find(state.mark);
  if (!mark) return { ...close(machine, at), dismissed };
  const bare = withoutNext(machine);
  return { ...bare, state: { ...bare.state, mark } as State, dismissed };
}

function move(before: Machine, event: OverlayEvent & { type: 'move' }): Machine {
  const { at, point, over, free } = event;
  const dismissed = isSameMark(before.dismissed, over) ? over : undefined;
  const machine = { ...before, pointer: { ...point, at }, dismissed, ...movedHush(before, point, at) };
  const { state } = machine;
  if (state.name === 'card' || state.name === 'list' || (state.name === 'glance' && state.by === 'touch')) {
    return machine;
  }
  if (state.name === 'glance') return moveWithGlance(machine, state, event, before);
  if (!over || over === dismissed || !free || event.on !== 'page') return { ...machine, state: { name: 'idle' } };
  const held = state.name === 'armed' && isSameMark(state.mark, over) && !isFast(before, event);
  const intent = held ? { ...state, point } : intentOn(machine, over, point, at);
  return { ...machine, state: intent ? { name: 'armed', ...intent } : { name: 'idle' } };
}

function moveWithGlance(
  machine: Machine,
  state: State & { name: 'glance' },
  event: OverlayEvent & { type: 'move' },
  before: Machine,
): Machine {
  const { at, point, over, on, free } = event;
  const { leaving, next: pending, ...open } = state;
  if (on === 'surface' || isSameMark(over, state.mark)) return { ...machine, state: open };

  const since = leaving?.since ?? at;
  const inCorridor = on === 'corridor';
  const closeAt = inCorridor ? Math.min(at + GRACE_MS, since + CORRIDOR_GRACE_MS) : since + GRACE_MS;
  const left = { ...open, leaving: { since, closeAt } };
  if (!over || !free || inCorridor) return tick({ ...machine, state: left }, at);

  const held = pending && isSameMark(pending.mark, over) && !isFast(before, event);
  const intent = held ? { ...pending, point } : intentOn({ ...machine, glanceSeenAt: at }, over, point, at);
  return tick({ ...machine, state: intent ? { ...left, next: intent } : left }, at);
}

function tick(machine: Machine, at: number): Machine {
  const { state } = machine;
  if (state.name === 'armed' && at >= state.dueAt) return openGlance(machine, state, at);
  if (state.name !== 'glance') return machine;
  if (state.next && at >= state.next.dueAt) return openGlance(machine, state.next, at);
  if (state.leaving && at >= state.leaving.closeAt) {
    const follower: State = state.next ? { name: 'armed', ...state.next } : { name: 'idle' };
    return enter(machine, follower, at);
  }
  return machine;
}

function press(machine: Machine, { at, on, over }: OverlayEvent & { type: 'press' }): Machine {
  const { state } = machine;
  if (state.name === 'armed') return close(machine, at);
  if (state.name !== 'glance' || state.by === 'touch') return machine;
  const onOwn = on === 'surface' || isSameMark(over, state.mark);
  return onOwn ? withoutNext(machine) : close(machine, at);
}

function click(machine: Machine, { at, on, over, point, touch }: OverlayEvent & { type: 'click' }): Machine {
  const { state } = machine;
  if (on === 'surface') {
    if (state.name !== 'glance') return machine;
    return enter(machine, { ...cardOf(state), by: 'pointer' }, at);
  }
  if (!over) return state.name === 'idle' ? machine : close(machine, at);
  if (state.name === 'card' && isSameMark(state.mark, over)) return machine;
  const seen = state.name === 'glance' && isSameMark(state.mark, over);
  if (touch && !seen) return enter(machine, { name: 'glance', mark: over, point, by: 'touch', since: at }, at);
  // From a glance the card opens where the glance stood, whichever line of the mark was clicked.
  const place = seen ? cardOf(state) : ({ name: 'card', mark: over, point, since: at } as const);
  return enter(machine, { ...place, by: 'pointer' }, at);
}

function hush(machine: Machine, { at, type }: { at: number; type: 'scroll' | 'typed' }): Machine {
  const { state, pointer } = machine;
  const quiet = { until: at + HUSH_MS, moved: false, ...(pointer && { from: pointer }) };
  const hushed = { ...machine, hush: quiet };
  if (state.name === 'armed') return close(hushed, at);
  if (state.name !== 'glance' || state.by === 'touch') return hushed;
  return type === 'scroll' ? close(hushed, at) : withoutNext(hushed);
}

function movedHush({ hush: quiet }: Machine, point: Point, at: number): Pick<Machine, 'hush'> {
  if (!quiet) return {};
  const from = quiet.from ?? point;
  const moved = quiet.moved || Math.hypot(point.x - from.x, point.y - from.y) >= HUSH_PX;
  return { hush: moved && at >= quiet.until ? undefined : { ...quiet, from, moved } };
}

/** The wish to see a mark's glance, unless nothing may open just now. */
function intentOn({ glanceSeenAt, hush: quiet }: Machine, mark: TermMark, point: Point, at: number) {
  if (quiet && !quiet.moved) return undefined;
  const isWarm = glanceSeenAt !== undefined && at - glanceSeenAt < WARM_FOR_MS;
  const dueAt = Math.max(at + (isWarm ? WARM_INTENT_MS : INTENT_MS), quiet?.until ?? 0);
  return { mark, point, dueAt };
}

function isFast({ pointer }: Machine, { at, point }: { at: number; point: Point }): boolean {
  if (!pointer) return false;
  return Math.hypot(point.x - pointer.x, point.y - pointer.y) >= REST_SPEED * Math.max(1, at - pointer.at);
}

function openGlance(machine: Machine, { mark, point }: Intent, at: number): Machine {
  return enter(machine, { name: 'glance', mark, point, by: 'pointer', since: at }, at);
}

function cardOf({ mark, point, since }: State & { name: 'glance' }) {
  return { name: 'card', mark, point, since } as const;
}

function close(machine: Machine, at: number): Machine {
  return enter(machine, { name: 'idle' }, at);
}

function enter(machine: Machine, state: State, at: number): Machine {
  return { ...machine, state, ...(machine.state.name === 'glance' && { glanceSeenAt: at }) };
}

function withoutNext(machine: Machine): Machine {
  if (machine.state.name !== 'glance' || !machine.state.next) return machine;
  const { next: _, ...state } = machine.state;
  return { ...machine, state };
}
