/** Where senses were met. */
import { afterMeeting, type Meeting, type MetSense } from '@/utils/core/works/meetings.ts';
import { database } from './open.ts';

/** What is kept of these senses, by their keys. One by one: of thousands that were ever met, an article has but a few. */
export async function metSenses(keys: Iterable<string>): Promise<ReadonlyMap<string, MetSense>> {
  const db = await database();
  const { store } = db.transaction('met');
  const rows = await Promise.all([...keys].map((key) => store.get(key)));
  return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
}

/** Keeps that senses were met in a work. */
export async function writeMet(
  keys: Iterable<string>,
  { meeting, absorbed }: { meeting: Meeting; absorbed: readonly string[] },
): Promise<void> {
  const db = await database();
  const { store, done } = db.transaction('met', 'readwrite');
  await Promise.all(
    [...keys].map(async (key) => {
      const row = afterMeeting(await store.get(key), { key, meeting, absorbed });
      if (row) await store.put(row);
    }),
  );
  await done;
}
