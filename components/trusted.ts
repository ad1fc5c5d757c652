/**
 * Whether the reader did it. Events that a page's scripts made up may open, save and delete nothing.
 */
export function byReader(event: Event): boolean {
  return event.isTrusted;
}
