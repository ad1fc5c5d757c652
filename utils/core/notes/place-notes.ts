/** Finding where on this copy of a work a note belongs. */
import type { PlacedNote, TermCard, TermMark } from '../reading.ts';
import type { Annotation } from './annotation.ts';

/** How much of the surroundings is kept with a quote, in UTF-16 units on each side. */
export const CONTEXT_LENGTH = 64;

/**
 * Gives each note on a term the occurrence of that term whose surroundings are most like those it was made in.
 *
 * A note on a term that this copy does not have keeps no place. Given oldest first.
 */
export function placeNotes(
  annotations: readonly Annotation[],
  page: { text: string; terms: readonly TermMark[]; cards: Record<string, TermCard> },
): PlacedNote[] {
  const oldestFirst = annotations.toSorted((a, b) => a.created.localeCompare(b.created));
  return oldestFirst.map((annotation) => {
    const term = annotation['glossator:term'];
    const own = page.terms.filter(({ card }) => term && page.cards[card]?.entry === term.entry);
    const [best] = own
      .map(({ start, end }) => ({ start, end, likeness: likeness(annotation, page.text, start, end) }))
      .toSorted((a, b) => b.likeness - a.likeness || a.start - b.start);
    return best ? { annotation, place: { start: best.start, end: best.end } } : { annotation };
  });
}

/** How many characters agree with the note's quote, going outwards from it. */
function likeness(annotation: Annotation, text: string, start: number, end: number): number {
  const [{ exact, prefix, suffix }] = annotation.target.selector;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const sameForm = text.slice(start, end) === exact ? exact.length : 0;
  return sameForm + commonLength(reversed(before), reversed(prefix)) + commonLength(after, suffix);
}

function commonLength(a: string, b: string): number {
  const until = Math.min(a.length, b.length);
  let length = 0;
  while (length < until && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
