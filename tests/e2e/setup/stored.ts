/** Looking into the extension’s database from its own worker. */
import type { Worker } from 'playwright-core';

/** All rows of a store. */
function rowsOf<Row>(worker: Worker, store: string): Promise<Row[]> {
  return worker.evaluate(async (name) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const known = await indexedDB.databases();
    // Opening it would make it, and without its stores.
    if (!known.some((database) => database.name === 'glossator')) return [];
    const database = await done(indexedDB.open('glossator'));
    try {
      return await done(database.transaction(name).objectStore(name).getAll() as IDBRequest<Row[]>);
    } finally {
      database.close();
    }
  }, store);
}

export interface StoredNote {
  text: string;
  source: string;
  exact: string;
}

interface NoteRow {
  annotation: { body: { value: string }[]; target: { source: string; selector: [{ exact: string }] } };
}

/** The notes that are kept: what, and on which words of which page. */
export async function storedNotes(worker: Worker): Promise<StoredNote[]> {
  return (await rowsOf<NoteRow>(worker, 'annotations')).map(({ annotation: { body, target } }) => ({
    text: body[0]?.value ?? '',
    source: target.source,
    exact: target.selector[0].exact,
  }));
}

/** The addresses of all copies of all works that have been read, without scheme and `www.`. */
export async function storedCopies(worker: Worker): Promise<string[]> {
  const rows = await rowsOf<{ work: { copies: { url: string }[] } }>(worker, 'works');
  return rows.flatMap(({ work }) => work.copies.map(({ url }) => url)).toSorted();
}

/** For every sense that was met, the title of the article where it was met last. */
export async function storedMeetings(worker: Worker): Promise<Record<string, string>> {
  const rows = await rowsOf<{ key: string; last: { title: string } }>(worker, 'met');
  return Object.fromEntries(rows.map(({ key, last }) => [key, last.title]));
}
