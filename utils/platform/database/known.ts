/** Senses that the reader has said they know. */
import type { TermReference } from '@/utils/core/notes/annotation.ts';
import { senseKey } from '@/utils/core/terms/sense-key.ts';
import { database } from './open.ts';

/** Keys (`entry/sense`) of all known senses. */
export async function knownSenses(): Promise<Set<string>> {
  const db = await database();
  return new Set(await db.getAllKeys('known'));
}

export async function writeKnown(term: TermReference, known: boolean, now: string): Promise<void> {
  const db = await database();
  const key = senseKey(term);
  if (known) await db.put('known', { key, known: now });
  else await db.delete('known', key);
}
