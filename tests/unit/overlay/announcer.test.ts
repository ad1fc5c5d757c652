import { beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '@/entrypoints/overlay/announcer.ts';

let shown: string[];
let announcer: ReturnType<typeof createAnnouncer>;

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  announcer = createAnnouncer(() => shown.push(announcer.text()), new AbortController().signal);
  return () => vi.useRealTimers();
});

test('says a message for five seconds', () => {
  announcer.say('Marked as known.');
  vi.advanceTimersByTime(4999);
  expect(announcer.text()).toBe('Marked as known.');
  vi.advanceTimersByTime(1);
  expect(announcer.text()).toBe('');
});

test('says the same again after a moment of silence, or nobody would hear it', () => {
  announcer.say('No term before this.');
  vi.advanceTimersByTime(1000);
  announcer.say('No term before this.');
  vi.advanceTimersByTime(100);
  expect(shown).toEqual(['No term before this.', '', 'No term before this.']);
  vi.advanceTimersByTime(5000);
  expect(announcer.text()).toBe('');
});
