import type { Work } from '@/utils/core/works/work.ts';
import { answerArticle } from '@/utils/platform/answer.ts';
import { deleteNote, writeNote } from '@/utils/platform/database/notes.ts';
import type { ArticleSender } from '@/utils/platform/sender.ts';
import { publish } from './publish.ts';
import { write } from './write.ts';

/** Keeps and deletes notes, and tells every tab and page that shows them. */
export function answerNotes(): void {
  answerArticle('saveNote', (draft, caller) =>
    write(caller, async () => {
      const { note, work } = await writeNote(draft, new Date().toISOString());
      await announce(work, caller);
      return note;
    }),
  );

  answerArticle('deleteNote', ({ id }, caller) =>
    write(caller, async () => {
      const work = await deleteNote(id);
      if (work) await announce(work, caller);
      return { id };
    }),
  );
}

function announce({ copies }: Work, { tabId }: ArticleSender): Promise<void> {
  return publish('notes', { copies: copies.map(({ url }) => url), by: tabId });
}
