/** Senses that the reader has said they know. */
import type { TermReference } from '@/utils/core/notes/annotation.ts';
import type { KnownSenses } from '@/utils/core/terms/known-senses.ts';
import { senseKey } from '@/utils/core/terms/sense-key.ts';
import { database } from './open.ts';

/** All known senses, those whose facts have changed since among them. */
export async function knownSenses(): Promise<KnownSenses> {
  const db = await database();
  return new Map((await db.getAll('known')).map(({ key, facts }) => [key, facts]));
}

/** @param change `facts` is the digest of the sense's facts as they stand; left out where the glossaries lack the sense */
export async function writeKnown(
  term: TermReference,
  { known, facts, now }: { known: boolean; facts: string | undefined; now: string },
): Promise<void> {
  const db = await database();
  const key = senseKey(term);
  if (known) await db.put('known', { key, known: now, ...(facts && { facts }) });
  else await db.delete('known', key);
}
