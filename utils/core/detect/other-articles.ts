/** Whole articles beside the one that is read: pages that go on without an end put the next below it. */
import { markPart, type Marks } from './marks.ts';
import type { Part, Survey } from './survey.ts';

/** Marks every `<article>` that has a first-level heading of its own and does not hold the title. */
export function markOtherArticles(survey: Survey, marks: Marks, title: number | undefined): void {
  if (title === undefined) return;
  const headings = survey.blocks.flatMap(({ heading }, index) => (heading === 1 ? [index] : []));
  for (const part of survey.parts) {
    if (part.name !== 'article' || holds(part, title)) continue;
    if (headings.some((index) => holds(part, index))) markPart(marks, part, 'site');
  }
}

function holds({ from, to }: Part, index: number): boolean {
  return from <= index && index < to;
}
