import { expect, test } from 'vitest';
import { distanceTo, isInCorridor } from '@/entrypoints/overlay/corridor.ts';

const word = { left: 100, top: 100, right: 160, bottom: 120 };
const glance = { left: 85, top: 130, right: 385, bottom: 250 };

test('the way down from a word into its glance is in the corridor', () => {
  expect(isInCorridor({ x: 130, y: 125 }, word, glance)).toBe(true);
  expect(isInCorridor({ x: 200, y: 126 }, word, glance)).toBe(true);
});

test('both ends are in the corridor', () => {
  expect(isInCorridor({ x: 101, y: 101 }, word, glance)).toBe(true);
  expect(isInCorridor({ x: 384, y: 249 }, word, glance)).toBe(true);
});

test('the next words of the line are not in the corridor', () => {
  expect(isInCorridor({ x: 240, y: 110 }, word, glance)).toBe(false);
});

test('what lies above the word or below the glance is not in the corridor', () => {
  expect(isInCorridor({ x: 130, y: 95 }, word, glance)).toBe(false);
  expect(isInCorridor({ x: 130, y: 251 }, word, glance)).toBe(false);
});

test('the corner between word and glance is cut by the straight line between them', () => {
  // From (160, 100) to (385, 130): at x = 310 the edge is at y = 120.
  expect(isInCorridor({ x: 310, y: 121 }, word, glance)).toBe(true);
  expect(isInCorridor({ x: 310, y: 119 }, word, glance)).toBe(false);
});

test('distance is counted to the nearest side', () => {
  expect(distanceTo({ x: 97, y: 124 }, word)).toBe(5);
  expect(distanceTo({ x: 120, y: 110 }, word)).toBe(0);
});
