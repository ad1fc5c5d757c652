/** From term to term by keyboard: where the reader is, and what is said at the ends. */
import type { Texts } from '@/components/texts.ts';
import type { ArticlePage, AsideOptions, ReaderPlace } from '@/entrypoints/overlay/contract.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { selection } from '@/utils/dom/accessors.ts';
import { startAtMark, startAtSelection, startAtTop, takeStep, type StepStart } from './steps.ts';

export interface StepOptions extends Pick<AsideOptions, 'page' | 'say'> {
  texts: Texts;
  /** Goes to a term, and opens its card by keyboard. */
  onChoose(mark: TermMark): void;
}

/** Opens the card of the drawn mark after or before the place where the reader is. */
export function stepFrom(
  reader: ReaderPlace,
  direction: 'next' | 'previous',
  { page, say, onChoose, texts }: StepOptions,
): void {
  // What the page has folded away since cannot be gone to.
  const marks = page.marks().filter((mark) => page.rectanglesOf(mark).length > 0);
  const step = takeStep(marks, start(page, marks, reader), direction);
  if (step === 'none') return say(texts('statusNoTerm'));
  if (step === 'none-before') return say(texts('statusNoTermBefore'));
  onChoose(step.mark);
  if (step.wrapped) say(texts('statusBackToFirst'));
}

/** Where the reader has last put a finger: a selection, a card open or just closed, or the window. */
function start(page: ArticlePage, marks: readonly TermMark[], reader: ReaderPlace): StepStart {
  const selected = reader.isSelectionNewer ? startAtSelection(page, marks, selection()) : undefined;
  if (selected) return selected;
  if (reader.open) return startAtMark(marks, reader.open);
  if (reader.last && isInView(page, reader.last)) return startAtMark(marks, reader.last);
  return startAtTop(page, marks);
}

export function isInView(page: ArticlePage, mark: TermMark): boolean {
  return page.rectanglesOf(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}
