import type { Annotation } from './annotation.ts';

/** What the reader wrote. We write one body; an annotation may have more. */
export function noteText({ body }: Annotation): string {
  return body.map(({ value }) => value).join('\n\n');
}
