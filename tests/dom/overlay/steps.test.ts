import { expect, test } from 'vitest';
import { startAtMark, takeStep } from '@/entrypoints/aside/steps.ts';
import type { TermMark } from '@/utils/core/reading.ts';

const mark = (start: number): TermMark => ({
  start,
  end: start + 3,
  card: 'c',
  level: 'key',
  certain: true,
  known: false,
});
const marks = [mark(10), mark(50), mark(90)];

test('next goes on from the mark that the reader is on', () => {
  expect(takeStep(marks, { index: 0, isOn: true }, 'next')).toEqual({ mark: marks[1], wrapped: false });
});

test('next takes the first mark after a place between marks', () => {
  expect(takeStep(marks, { index: 1, isOn: false }, 'next')).toEqual({ mark: marks[1], wrapped: false });
});

test('next wraps to the first mark after the last one', () => {
  expect(takeStep(marks, { index: 2, isOn: true }, 'next')).toEqual({ mark: marks[0], wrapped: true });
  expect(takeStep(marks, { index: 3, isOn: false }, 'next')).toEqual({ mark: marks[0], wrapped: true });
});

test('previous ends at the first mark', () => {
  expect(takeStep(marks, { index: 2, isOn: true }, 'previous')).toEqual({ mark: marks[1], wrapped: false });
  expect(takeStep(marks, { index: 0, isOn: true }, 'previous')).toBe('none-before');
});

test('without marks there is no step', () => {
  expect(takeStep([], { index: 0, isOn: false }, 'next')).toBe('none');
});

test('a card of a term that is not marked stands between its neighbours', () => {
  expect(startAtMark(marks, mark(50))).toEqual({ index: 1, isOn: true });
  expect(startAtMark(marks, mark(60))).toEqual({ index: 2, isOn: false });
});
