import { describe, expect, test } from 'vitest';
import { placeToolbar } from '@/entrypoints/aside/toolbar-place.ts';

const line = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 20 });
const size = { width: 70, height: 40 };
const viewport = { width: 1000, height: 600 };
const place = (lines: ReturnType<typeof line>[], isTouch = false) => placeToolbar({ lines, size, viewport, isTouch });

describe('the selection’s toolbar', () => {
  test('stands 8 px above the selection’s end, in its middle', () => {
    expect(place([line(400, 450, 300)])).toEqual({ left: 415, top: 252 });
  });

  test('stands below where a finger selected', () => {
    expect(place([line(400, 450, 300)], true)).toEqual({ left: 415, top: 328 });
  });

  test('stands below at the top of the window, and above at its bottom', () => {
    expect(place([line(400, 450, 30)]).top).toBe(58);
    expect(place([line(400, 450, 570)], true).top).toBe(522);
  });

  test('covers no line of the selection', () => {
    const lines = [line(300, 900, 200), line(100, 900, 230), line(100, 450, 260)];
    expect(place(lines)).toEqual({ left: 415, top: 288 });
    // The lines above the end are elsewhere.
    expect(place([line(700, 900, 230), line(100, 450, 260)])).toEqual({ left: 415, top: 212 });
  });

  test('stands above a selection that reaches to the bottom', () => {
    const lines = [line(300, 900, 520), line(100, 900, 545), line(100, 450, 570)];
    expect(place(lines)).toEqual({ left: 415, top: 472 });
  });

  test('stays in the window at its edges', () => {
    expect(place([line(4, 20, 300)]).left).toBe(8);
    expect(place([line(960, 998, 300)]).left).toBe(922);
  });
});
