import type { Work } from '@/utils/core/works/work.ts';
import { answerArticle } from '@/utils/platform/answer.ts';
import { deleteNote, writeNote } from '@/utils/platform/database/notes.ts';
import type { TabProtocol } from '@/utils/platform/protocol.ts';
import { publish } from './publish.ts';
import { write } from './write.ts';

/** Keeps and deletes notes, and tells every tab and page that shows them. */
export function answerNotes(): void {
  answerArticle('saveNote', (draft, caller) =>
    write(caller, async () => {
      const { note, work } = await writeNote(draft, new Date().toISOString());
      announce(work, { saved: note });
      return note;
    }),
  );

  answerArticle('deleteNote', ({ id }, caller) =>
    write(caller, async () => {
      const work = await deleteNote(id);
      if (work) announce(work, { deleted: id });
      return { id };
    }),
  );
}

function announce(work: Work, change: Omit<Parameters<TabProtocol['notesChanged']>[0], 'copies'>): void {
  publish('notesChanged', { copies: work.copies.map(({ url }) => url), ...change });
}
