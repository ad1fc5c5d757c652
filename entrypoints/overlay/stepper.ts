/** From term to term by keyboard: where the reader is, and what is said at the ends. */
import type { Texts } from '@/components/texts.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { selection } from '@/utils/dom/accessors.ts';
import type { Gate } from '@/utils/dom/gate.ts';
import type { ArticlePage } from './contract.ts';
import type { Engine } from './engine.ts';
import { startAtMark, startAtSelection, startAtTop, takeStep, type StepStart } from './steps.ts';

export interface StepperOptions {
  page: ArticlePage;
  engine: Engine;
  gate: Gate;
  say(message: string): void;
  texts: Texts;
}

export interface Stepper {
  step(direction: 'next' | 'previous'): void;
  /** A card has been opened: from here on it, not an older caret, is where the reader is. */
  opened(mark: TermMark): void;
}

export function stepper({ page, engine, gate, say, texts }: StepperOptions, signal: AbortSignal): Stepper {
  let isSelectionNewer = true;
  let lastRead: TermMark | undefined;
  gate.listen('selectionchange', () => (isSelectionNewer = true), signal);

  return {
    opened(mark) {
      isSelectionNewer = false;
      lastRead = mark;
    },
    step(direction) {
      // What the page has folded away since cannot be gone to.
      const marks = page.marks().filter((mark) => page.rectanglesOf(mark).length > 0);
      const step = takeStep(marks, start(marks), direction);
      if (step === 'none') return say(texts('statusNoTerm'));
      if (step === 'none-before') return say(texts('statusNoTermBefore'));
      page.scrollTo(step.mark);
      engine.send({ type: 'open', mark: step.mark, by: 'keyboard' });
      if (step.wrapped) say(texts('statusBackToFirst'));
    },
  };

  /** Where the reader has last put a finger: a selection, a card open or just closed, or the window. */
  function start(marks: readonly TermMark[]): StepStart {
    const state = engine.state();
    const selected = isSelectionNewer ? startAtSelection(page, marks, selection()) : undefined;
    if (selected) return selected;
    if (state.name === 'card') return startAtMark(marks, state.mark);
    if (lastRead && isInView(lastRead)) return startAtMark(marks, lastRead);
    return startAtTop(page, marks);
  }

  function isInView(mark: TermMark): boolean {
    return page.rectanglesOf(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  }
}
