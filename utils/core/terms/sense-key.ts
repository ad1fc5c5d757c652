import type { TermReference } from '../notes/annotation.ts';

/** The name of a sense across glossaries: what the reader knows is kept by it. */
export function senseKey({ entry, sense }: TermReference): string {
  return `${entry}/${sense}`;
}
