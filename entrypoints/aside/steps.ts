/** Which mark comes next for a reader who goes from term to term by keyboard. */
import type { TermMark } from '@/utils/core/reading.ts';
import { holds, relationOf } from '@/utils/dom/accessors.ts';
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import { isSameMark } from '@/entrypoints/overlay/states.ts';

/** A place among the marks: the first mark that does not lie before it, and whether it is that very mark. */
export interface StepStart {
  index: number;
  isOn: boolean;
}

export type Step = { mark: TermMark; wrapped: boolean } | 'none' | 'none-before';

/** Next wraps to the first; previous ends at it. */
export function takeStep(marks: readonly TermMark[], { index, isOn }: StepStart, direction: 'next' | 'previous'): Step {
  const first = marks[0];
  if (!first) return 'none';
  if (direction === 'previous') {
    const mark = marks[index - 1];
    return mark ? { mark, wrapped: false } : 'none-before';
  }
  const mark = marks[isOn ? index + 1 : index];
  return mark ? { mark, wrapped: false } : { mark: first, wrapped: true };
}

export function startAtMark(marks: readonly TermMark[], mark: TermMark): StepStart {
  const same = marks.findIndex((other) => isSameMark(other, mark));
  if (same >= 0) return { index: same, isOn: true };
  return startAt(marks, (other) => other.start < mark.start);
}

/** At the first mark at or below the top of the viewport. */
export function startAtTop(page: ArticlePage, marks: readonly TermMark[]): StepStart {
  return startAt(marks, (mark) => (page.rectanglesOf(mark).at(-1)?.bottom ?? 0) <= 0);
}

/** At the selection's start or the caret, if it is to be seen. */
export function startAtSelection(
  page: ArticlePage,
  marks: readonly TermMark[],
  selection: Selection | null,
): StepStart | undefined {
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const caret = range.getClientRects()[0] ?? range.getBoundingClientRect();
  if (caret.height === 0 || caret.bottom <= 0 || caret.top >= innerHeight) return undefined;
  return startAt(marks, (mark) => liesBefore(page, mark, range.startContainer, caret));
}

function startAt(marks: readonly TermMark[], isBefore: (mark: TermMark) => boolean): StepStart {
  const index = marks.findIndex((mark) => !isBefore(mark));
  return { index: index < 0 ? marks.length : index, isOn: false };
}

function liesBefore(page: ArticlePage, mark: TermMark, node: Node, caret: DOMRect): boolean {
  const element = page.elementOf(mark);
  const line = page.rectanglesOf(mark).at(-1);
  if (!element || !line) return true;
  const relation = relationOf(element, node);
  const isSameBlock = holds(element, node) || holds(node, element);
  if (!isSameBlock) return Boolean(relation & Node.DOCUMENT_POSITION_FOLLOWING);
  const middle = (caret.top + caret.bottom) / 2;
  return line.bottom <= middle || (line.top <= middle && line.right < caret.left);
}
