import { normalise } from '../article/normalise.ts';

/** A form or cue with its typography levelled as that of an article is. */
export function levelled(words: string): string {
  return normalise(words, true).text.trim();
}
