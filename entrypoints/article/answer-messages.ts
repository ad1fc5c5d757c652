/** What the popup, the commands and the background ask of an article page. */
import type { TermMark } from '@/utils/core/reading.ts';
import { answerInTab } from '@/utils/platform/messaging.ts';
import type { Article } from './article.ts';

export function answerMessages(article: Article, signal: AbortSignal): void {
  answerInTab('getReading', () => article.state(), signal);
  answerInTab('countChanges', () => article.changes(), signal);
  answerInTab('readAgain', ({ anyway }) => article.readAgain(anyway), signal);

  answerInTab(
    'showTerm',
    async ({ start, card }) => {
      const mark = nearest(article.page?.reading.terms.filter((term) => !card || term.card === card) ?? [], start);
      const overlay = await article.overlay();
      if (!mark || !overlay || !article.page?.isShown(mark)) return false;
      article.page.scrollTo(mark);
      return overlay.open(mark);
    },
    signal,
  );
  answerInTab(
    'showPassage',
    (passage) => {
      const { page } = article;
      if (!page?.isShown(passage)) return false;
      page.showPassage(passage);
      return true;
    },
    signal,
  );
  answerInTab(
    'stepTerm',
    async ({ direction }) => {
      const overlay = await article.overlay();
      await overlay?.step(direction);
      return overlay !== undefined || (await article.state()).state !== 'reading';
    },
    signal,
  );
  answerInTab('changed', ({ copies }) => article.hear(copies), signal);
}

function nearest(marks: readonly TermMark[], start: number): TermMark | undefined {
  return marks.toSorted((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0];
}
