import type { TermMark } from '@/utils/core/reading.ts';

/** Every marked term once, at its first mark. */
export function listedMarks(marks: readonly TermMark[]): TermMark[] {
  const firsts = new Map<string, TermMark>();
  for (const mark of marks) if (!firsts.has(mark.card)) firsts.set(mark.card, mark);
  return [...firsts.values()];
}
