/**
 * The mark by which an event of the reader's own is known when the gate (`utils/dom/gate.ts`) does it once more in our
 * tree. An own property of our world: a page's scripts neither see it nor can they set it.
 */
const MARK = 'glossatorRepeated';

export function markRepeated(event: object): void {
  Object.defineProperty(event, MARK, { value: true });
}

export function isRepeated(event: object): boolean {
  return (event as { [MARK]?: boolean })[MARK] === true;
}
