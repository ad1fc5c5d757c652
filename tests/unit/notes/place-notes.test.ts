import { expect, test } from 'vitest';
import { annotationFrom } from '@/utils/core/notes/annotation-from.ts';
import { placeNotes } from '@/utils/core/notes/place-notes.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';

const cards = { 'bamako/city': { entry: 'bamako', sense: 'city' } as TermCard };
const text = 'The road starts in the capital Bamako. A government in Bamako must make a deal. But Bamako is a mess.';

const occurrences = (of: string): TermMark[] =>
  [...of.matchAll(/Bamako/g)].map(({ index }) => ({
    start: index,
    end: index + 6,
    card: 'bamako/city',
    level: 'all',
    certain: true,
    known: false,
  }));

const note = (prefix: string, suffix: string, entry = 'bamako') =>
  annotationFrom(
    {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000009',
      work: '00000000-0000-4000-8000-000000000001',
      term: { entry, sense: 'city' },
      text: 'Capital since 1908.',
      source: 'https://www.devex.com/news/mali-80133',
      quote: { type: 'TextQuoteSelector', exact: 'Bamako', prefix, suffix },
      position: { type: 'TextPositionSelector', start: 900, end: 906 },
    },
    { created: '2026-11-01T10:00:00.000Z', modified: '2026-11-01T10:00:00.000Z' },
  );

const place = (annotation: ReturnType<typeof note>, on = text) =>
  placeNotes([annotation], { text: on, terms: occurrences(on), cards })[0]?.place;

test('a note goes to the occurrence whose surroundings are most like its own', () => {
  expect(place(note('legitimate government in ', ' to make and implement'))).toEqual({ start: 55, end: 61 });
  expect(place(note('deal. But ', ' is a mess. The junta'))).toEqual({ start: 84, end: 90 });
});

test('a note whose surroundings are all gone goes to the first occurrence of its term', () => {
  expect(place(note('zzz', 'zzz'))).toEqual({ start: 31, end: 37 });
});

test('a note on a term that this copy lacks has no place, and is kept', () => {
  const orphan = note('the bloc ', ' deploys', 'ecowas');
  expect(placeNotes([orphan], { text, terms: occurrences(text), cards })).toEqual([{ annotation: orphan }]);
});
