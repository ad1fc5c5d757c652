import { isRepeated } from '@/utils/core/repeated.ts';

/**
 * Whether the reader did it: events that a page's scripts made up may open, save and delete nothing.
 *
 * What the gate has kept from the page (`utils/dom/gate.ts`) comes here as a repetition that only we can make.
 */
export function byReader(event: Event): boolean {
  return event.isTrusted || isRepeated(event);
}
