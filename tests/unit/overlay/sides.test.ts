import { expect, test } from 'vitest';
import { chooseSide, lineBox, nearestLine } from '@/entrypoints/overlay/sides.ts';

const line = (top: number) => ({ left: 100, right: 160, top, bottom: top + 28 });

test('a glance goes below its line where there is room', () => {
  expect(chooseSide({ line: line(300), viewportHeight: 700, wanted: 200 })).toEqual({ side: 'bottom', room: 358 });
});

test('a glance goes above its line where there is room above only', () => {
  expect(chooseSide({ line: line(560), viewportHeight: 700, wanted: 200 })).toEqual({ side: 'top', room: 546 });
});

test('a card too high for both sides takes the larger one', () => {
  expect(chooseSide({ line: line(300), viewportHeight: 600, wanted: 500 })).toEqual({ side: 'top', room: 286 });
  expect(chooseSide({ line: line(200), viewportHeight: 600, wanted: 500 })).toEqual({ side: 'bottom', room: 358 });
});

test('a card stays on the side of its glance, if need be scrolling', () => {
  expect(chooseSide({ line: line(430), viewportHeight: 700, wanted: 400, preferred: 'bottom' }).side).toBe('bottom');
  expect(chooseSide({ line: line(500), viewportHeight: 700, wanted: 400, preferred: 'bottom' }).side).toBe('top');
});

test('a sheet is at the end that leaves the line in view', () => {
  expect(chooseSide({ line: line(90), viewportHeight: 256, wanted: 128 })).toEqual({ side: 'bottom', room: 124 });
  expect(chooseSide({ line: line(200), viewportHeight: 256, wanted: 128 })).toEqual({ side: 'top', room: 186 });
});

test('the line of a wrapped mark is the one that the pointer is at', () => {
  const lines = [
    { left: 500, right: 600, top: 100, bottom: 120 },
    { left: 20, right: 90, top: 130, bottom: 150 },
  ];
  expect(nearestLine(lines, { x: 40, y: 140 })).toBe(1);
  expect(nearestLine(lines, { x: 510, y: 110 })).toBe(0);
  expect(nearestLine(lines, undefined)).toBe(0);
});

test('the line box adds half the leading above and below the glyphs', () => {
  const glyphs = { left: 0, right: 50, top: 100, bottom: 120 };
  expect(lineBox(glyphs, 30)).toEqual({ left: 0, right: 50, top: 95, bottom: 125 });
  expect(lineBox(glyphs, Number.NaN)).toEqual(glyphs);
});
