import { expect, test } from 'vitest';
import { stackDown, stackUp } from '@/entrypoints/pins/stack.ts';

test('notes far enough apart stand at their lines', () => {
  const wanted = [
    { at: 100, height: 200 },
    { at: 312, height: 150 },
  ];
  expect(stackDown(wanted)).toEqual([100, 312]);
});

test('a note moves down until it is 12 px below the one before, and moves the next', () => {
  const wanted = [
    { at: 100, height: 200 },
    { at: 140, height: 150 },
    { at: 320, height: 90 },
  ];
  expect(stackDown(wanted)).toEqual([100, 312, 474]);
});

test('docked cards stand one above the other from the window’s edge, 12 px apart', () => {
  expect(stackUp([120, 80, 60], 8)).toEqual([8, 140, 232]);
});

test('nothing stands nowhere', () => {
  expect(stackDown([])).toEqual([]);
  expect(stackUp([], 8)).toEqual([]);
});
