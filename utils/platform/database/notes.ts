/** Notes in the database. */
import { comparableUrl, siteOf } from '@/utils/core/article/addresses.ts';
import type { Annotation, AnnotationDraft } from '@/utils/core/notes/annotation.ts';
import { annotationFrom } from '@/utils/core/notes/annotation-from.ts';
import type { Work } from '@/utils/core/works/work.ts';
import { database } from './open.ts';

/** The notes on a work, in no order. */
export async function notesOn(workId: string): Promise<Annotation[]> {
  const db = await database();
  const rows = await db.getAllFromIndex('annotations', 'work', workId);
  return rows.map(({ annotation }) => annotation);
}

/**
 * Writes a note, or a new text for one of the same id. Writing it twice leaves it once.
 *
 * A note is never refused for want of its work: if the work has been joined to another or forgotten since the page
 * was read, the note goes to the work that has its page, or to a new one.
 */
export async function writeNote(draft: AnnotationDraft, now: string): Promise<{ note: Annotation; work: Work }> {
  const db = await database();
  const transaction = db.transaction(['works', 'annotations'], 'readwrite');
  const works = transaction.objectStore('works');
  const annotations = transaction.objectStore('annotations');
  const url = comparableUrl(draft.source);
  const row = (await works.get(draft.work)) ?? (await works.index('address').get(url));
  const work = row?.work ?? {
    id: draft.work,
    authors: [],
    copies: [{ url, href: draft.source, site: siteOf(draft.source), role: 'unknown' as const }],
  };
  if (!row) await works.put({ work, addresses: [url] });
  const earlier = await annotations.get(draft.id);
  const created = earlier?.annotation.created ?? draft.created ?? now;
  const made = annotationFrom({ ...draft, work: work.id }, { created, modified: now });
  // A new text makes no new place of it: the note stays where it was made.
  const note = earlier ? { ...made, target: earlier.annotation.target } : made;
  await annotations.put({ annotation: note, work: work.id });
  await transaction.done;
  return { note, work };
}

/** Deletes a note, if there is one; gives the work that it belonged to. */
export async function deleteNote(id: string): Promise<Work | undefined> {
  const db = await database();
  const transaction = db.transaction(['works', 'annotations'], 'readwrite');
  const note = await transaction.objectStore('annotations').get(id);
  const row = note && (await transaction.objectStore('works').get(note.work));
  await transaction.objectStore('annotations').delete(id);
  await transaction.done;
  return row?.work;
}
