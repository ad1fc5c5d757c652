/** What the popup, the commands and the background ask of an article page. */
import { senseKey } from '@/utils/core/terms/sense-key.ts';
import { placeNotes } from '@/utils/core/notes/place-notes.ts';
import { answerInTab } from '@/utils/platform/messaging.ts';
import type { Article } from './article.ts';

export function answerMessages(article: Article, signal: AbortSignal): void {
  answerInTab('getReading', () => article.state(), signal);
  answerInTab('readAgain', () => article.readAgain(), signal);

  answerInTab(
    'showTerm',
    async ({ start }) => {
      const mark = article.page?.reading.terms.find((term) => term.start === start);
      const overlay = await article.overlay();
      if (!mark || !overlay) return;
      article.page?.scrollTo(mark);
      overlay.open(mark, 'keyboard');
    },
    signal,
  );
  answerInTab('showPassage', (passage) => article.page?.showPassage(passage), signal);
  answerInTab('stepTerm', async ({ direction }) => (await article.overlay())?.step(direction), signal);

  answerInTab(
    'notesChanged',
    ({ copies, saved, deleted }) => {
      article.changesHeard += 1;
      const { page } = article;
      if (!page || !copies.includes(page.reading.pageUrl)) return;
      const others = page.reading.notes
        .map(({ annotation }) => annotation)
        .filter(({ id }) => id !== (saved?.id ?? deleted));
      const notes = [...others, ...(saved ? [saved] : [])];
      const { text } = page.text;
      page.reading = { ...page.reading, notes: placeNotes(notes, { ...page.reading, text }) };
      article.refresh();
    },
    signal,
  );

  answerInTab(
    'knownChanged',
    ({ term, known }) => {
      article.changesHeard += 1;
      const { page } = article;
      if (!page) return;
      const terms = page.reading.terms.map((mark) => {
        const card = page.reading.cards[mark.card];
        return card && senseKey(card) === senseKey(term) ? { ...mark, known } : mark;
      });
      page.reading = { ...page.reading, terms };
      article.refresh();
    },
    signal,
  );

  answerInTab(
    'settingsChanged',
    (settings) => {
      article.changesHeard += 1;
      if (!article.page) return;
      article.page.reading = { ...article.page.reading, settings };
      article.refresh();
    },
    signal,
  );
}
