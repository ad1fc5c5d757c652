import type { Annotation } from './annotation.ts';

/** The longest note, in UTF-16 units; a note of this size still travels in one message. */
export const MAX_NOTE_LENGTH = 200_000;

/** What the reader wrote. We write one body; an annotation may have more. */
export function noteText({ body }: Annotation): string {
  return body.map(({ value }) => value).join('\n\n');
}
