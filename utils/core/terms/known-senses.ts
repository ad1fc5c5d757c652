import type { TermReference } from '../notes/annotation.ts';
import { factsDigest } from '../glossary/facts-digest.ts';
import type { Entry, Sense } from '../glossary/schema.ts';
import { senseKey } from './sense-key.ts';

/** The senses that a reader knows, by their keys, each with the digest of its facts when they said so (if kept). */
export type KnownSenses = ReadonlyMap<string, string | undefined>;

/** Whether the reader knows a sense as it stands: one whose facts have changed since is to be met anew. */
export function isKnown(known: KnownSenses, { entry, sense }: { entry: Entry; sense: Sense }): boolean {
  const key = senseKey({ entry: entry.id, sense: sense.id });
  const digest = known.get(key);
  return known.has(key) && (digest === undefined || digest === factsDigest(sense));
}

/** The digest of a sense's facts as the glossaries have them; undefined if they do not have the sense. */
export function digestOf(entry: Entry | undefined, { sense }: TermReference): string | undefined {
  const found = entry?.senses.find(({ id }) => id === sense);
  return found && factsDigest(found);
}
