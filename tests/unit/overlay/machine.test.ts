import { describe, expect, test } from 'vitest';
import { next } from '@/entrypoints/overlay/machine.ts';
import { IDLE, wakeAt, type Machine, type OverlayEvent } from '@/entrypoints/overlay/states.ts';
import type { TermMark } from '@/utils/core/reading.ts';

const mark = (start: number, card: string): TermMark => ({
  start,
  end: start + 6,
  card,
  level: 'key',
  certain: true,
  known: false,
});
const ecowas = mark(100, 'ecowas');
const africom = mark(300, 'africom');

const move = (at: number, x: number, over?: TermMark, rest: Partial<OverlayEvent & { type: 'move' }> = {}) =>
  ({ type: 'move', at, point: { x, y: 50 }, over, on: 'page', free: true, ...rest }) as const;
const tick = (at: number) => ({ type: 'tick', at }) as const;

const click = (at: number, over?: TermMark, touch = false, on: 'page' | 'surface' = 'page') =>
  ({ type: 'click', at, over, touch, on, point: { x: 30, y: 50 } }) as const;

const run = (...events: OverlayEvent[]): Machine => events.reduce(next, IDLE);
const glanceAt = (at: number): OverlayEvent[] => [move(at - 320, 10, ecowas), tick(at)];

describe('a glance', () => {
  test('is armed for 320 ms when the pointer comes to a mark', () => {
    const machine = run(move(1000, 10, ecowas));
    expect(machine.state.name).toBe('armed');
    expect(wakeAt(machine)).toBe(1320);
  });

  test('opens after 320 ms at rest and not one earlier', () => {
    expect(run(move(1000, 10, ecowas), tick(1319)).state.name).toBe('armed');
    expect(run(move(1000, 10, ecowas), tick(1320)).state).toMatchObject({ name: 'glance', mark: ecowas });
  });

  test('waits anew while the pointer moves at 0.3 px/ms or faster', () => {
    expect(wakeAt(run(move(1000, 10, ecowas), move(1100, 40, ecowas)))).toBe(1420);
    expect(wakeAt(run(move(1000, 10, ecowas), move(1100, 39, ecowas)))).toBe(1320);
  });

  test('does not open when the pointer has left the mark', () => {
    expect(run(move(1000, 10, ecowas), move(1200, 12), tick(1320)).state.name).toBe('idle');
  });

  test('opens after 120 ms within 800 ms of the last one', () => {
    const left = [...glanceAt(1320), move(1400, 10), tick(1720)];
    expect(run(...left).state.name).toBe('idle');
    expect(wakeAt(run(...left, move(2519, 11, africom)))).toBe(2639);
    expect(wakeAt(run(...left, move(2520, 11, africom)))).toBe(2840);
  });

  test('stays for 320 ms after the pointer has left it', () => {
    const left = run(...glanceAt(1320), move(2000, 300));
    expect(next(left, tick(2319)).state.name).toBe('glance');
    expect(next(left, tick(2320)).state.name).toBe('idle');
  });

  test('stays when the pointer comes back to it in time', () => {
    const back = run(...glanceAt(1320), move(2000, 30), move(2200, 30, undefined, { on: 'surface' }));
    expect(wakeAt(back)).toBe(undefined);
    expect(back.state.name).toBe('glance');
  });

  test('stays up to 700 ms while the pointer travels between mark and glance', () => {
    const corridor = { on: 'corridor' } as const;
    const travel = run(...glanceAt(1320), move(2000, 20, undefined, corridor), move(2300, 22, undefined, corridor));
    expect(wakeAt(travel)).toBe(2620);
    expect(wakeAt(next(travel, move(2600, 24, undefined, corridor)))).toBe(2700);
    expect(next(travel, move(2700, 24, undefined, corridor)).state.name).toBe('idle');
  });

  test('closes 320 ms after the start when the pointer turns out of the corridor', () => {
    const turned = run(...glanceAt(1320), move(2000, 20, undefined, { on: 'corridor' }), move(2200, 400));
    expect(wakeAt(turned)).toBe(2320);
  });

  test('is not replaced by a mark that lies in the corridor', () => {
    const across = run(...glanceAt(1320), move(2000, 20, africom, { on: 'corridor' }));
    expect(across.state).toMatchObject({ name: 'glance', mark: ecowas });
    expect(wakeAt(across)).toBe(2320);
    expect(next(across, tick(2120)).state).toMatchObject({ mark: ecowas });
  });

  test('gives way after 120 ms to a mark outside the corridor', () => {
    const beside = run(...glanceAt(1320), move(2000, 20, africom));
    expect(next(beside, tick(2119)).state).toMatchObject({ name: 'glance', mark: ecowas });
    expect(next(beside, tick(2120)).state).toMatchObject({ name: 'glance', mark: africom });
  });
});

describe('nothing opens', () => {
  test.each(['scroll', 'typed'] as const)('until 200 ms after "%s" and 4 px further', (type) => {
    const quiet = [move(900, 10), { type, at: 1000 } as const];
    expect(run(...quiet, move(1300, 13, ecowas)).state.name).toBe('idle');
    expect(run(...quiet, move(1300, 14, ecowas)).state.name).toBe('armed');
  });

  test('in the 200 ms after a scroll, even when warm and moved', () => {
    const machine = run(...glanceAt(1320), { type: 'scroll', at: 1400 }, move(1410, 20, africom));
    expect(wakeAt(machine)).toBe(1600);
  });

  test('while a button is down or something is selected', () => {
    expect(run(move(1000, 10, ecowas, { free: false })).state.name).toBe('idle');
    expect(run(move(1000, 10, ecowas), move(1010, 10, ecowas, { free: false })).state.name).toBe('idle');
  });

  test('after a press, a selection or a drag has interrupted', () => {
    const armed = run(move(1000, 10, ecowas));
    expect(next(armed, { type: 'press', at: 1100, over: ecowas, on: 'page' }).state.name).toBe('idle');
    expect(next(armed, { type: 'interrupt', at: 1100 }).state.name).toBe('idle');
  });
});

describe('a glance that the reader has put away', () => {
  test('stays away while the pointer moves on its mark, and comes again when it has left', () => {
    const closed = run(...glanceAt(1320), { type: 'close', at: 1500 });
    expect([move(1600, 12, ecowas), move(1700, 13, ecowas)].reduce(next, closed).state.name).toBe('idle');
    const back = [move(1600, 12, ecowas), move(1700, 80), move(1800, 12, ecowas)].reduce(next, closed);
    expect(back.state).toMatchObject({ name: 'armed', mark: ecowas });
  });
});

describe('a card', () => {
  test('opens by a click on the mark, without a glance before', () => {
    expect(run(click(1000, ecowas)).state).toEqual({
      name: 'card',
      mark: ecowas,
      point: { x: 30, y: 50 },
      by: 'pointer',
      since: 1000,
    });
  });

  test('goes with its mark when the text above it changes', () => {
    const moved = { ...ecowas, start: ecowas.start + 40, end: ecowas.end + 40 };
    const open = run(click(1000, ecowas));
    expect(next(open, { type: 'moved', at: 2000, move: () => moved }).state).toEqual({ ...open.state, mark: moved });
  });

  test('closes when its mark has gone from the text', () => {
    const open = run(click(1000, ecowas));
    expect(next(open, { type: 'moved', at: 2000, move: () => undefined }).state).toEqual({ name: 'idle' });
  });

  test('opens where the glance stood', () => {
    const place = { name: 'card', mark: ecowas, point: { x: 10, y: 50 } };
    expect(run(...glanceAt(1320), click(1500, ecowas)).state).toMatchObject(place);
    expect(run(...glanceAt(1320), click(1500, undefined, false, 'surface')).state).toMatchObject(place);
  });

  test('takes two taps: the first shows the glance', () => {
    const tapped = run(click(1000, ecowas, true));
    expect(tapped.state).toMatchObject({ name: 'glance', by: 'touch' });
    expect(next(tapped, click(2000, ecowas, true)).state.name).toBe('card');
    expect(next(tapped, click(2000, undefined, true, 'surface')).state.name).toBe('card');
    expect(next(tapped, click(2000, africom, true)).state).toMatchObject({ name: 'glance', mark: africom });
    expect(next(tapped, click(2000, undefined, true)).state.name).toBe('idle');
  });

  test('is left alone by hovering, scrolling and typing', () => {
    const open = run({ type: 'open', at: 1000, mark: ecowas, by: 'keyboard' });
    const later = [move(1100, 10, africom), { type: 'scroll', at: 1200 }, { type: 'typed', at: 1300 }, tick(5000)];
    expect((later as OverlayEvent[]).reduce(next, open).state).toBe(open.state);
  });

  test('goes by a click elsewhere', () => {
    expect(run(click(1000, ecowas), click(2000)).state.name).toBe('idle');
  });
});
