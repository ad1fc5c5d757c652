import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTerms } from '../../../utils/core/terms/find-terms.ts';
import { entry, indexOf } from './model-glossary.ts';

const FORMS = [
  'aid',
  'aid worker',
  'Mali',
  'northern Mali',
  'coup',
  'counter-coup',
  'Al-Qaeda',
  'U.S.',
  'état',
  'aid worker coup',
];
const index = indexOf(...FORMS.map((form, at) => entry(`form-${at}`, [form])));

const WORDS = [
  'aid',
  'Aid',
  'aids',
  'worker',
  'workers',
  'Mali',
  'mali',
  'northern',
  'coup',
  'coups',
  'counter',
  'Al',
  'Qaeda',
];
const text = fc
  .array(
    fc.constantFrom(
      ...WORDS,
      'U.S.',
      'état',
      'e\u0301tat',
      'x',
      'É',
      ' ',
      ' ',
      ' ',
      '-',
      "'",
      's',
      '.',
      ', ',
      '\n',
      '2',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

test('matches lie in the text, in order, and none overlaps another or crosses a block', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      let from = 0;
      for (const { start, end, candidates } of findTerms(given, index)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(given.slice(start, end)).not.toContain('\n');
        expect(candidates.length).toBeGreaterThan(0);
        from = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('a match neither begins nor ends inside a word', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      for (const { start, end } of findTerms(given, index)) {
        expect(given.slice(0, start)).not.toMatch(/[\p{L}\p{Nd}]\p{M}*$/u);
        expect(given.slice(end)).not.toMatch(/^[\p{L}\p{M}\p{Nd}]/u);
      }
    }),
    { numRuns: 1000 },
  );
});

/**
 * One alternation, the longest form first: the plain way. Its words are set well apart, since what apostrophes, stops
 * and capitals do at a boundary is beyond it.
 */
test('what is found is what a regular expression finds', () => {
  const plain = ['aid worker coup', 'northern Mali', 'counter-coup', 'aid worker', 'Mali', 'coup', 'aid'];
  const plurals = plain.map((form) => `${form}s?`).sort((a, b) => b.length - a.length);
  const initials = plurals.map((form) => form.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`));
  const reference = new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}])(?:${initials.join('|')})(?![\\p{L}\\p{M}\\p{Nd}])`, 'gu');
  const spaced = fc
    .array(fc.tuple(fc.constantFrom(...WORDS.slice(0, 11)), fc.constantFrom(' ', ' ', ' ', '-', ', ', '\n', 'x')), {
      maxLength: 30,
    })
    .map((parts) => parts.flat().join(''));
  const plainIndex = indexOf(...plain.map((form, at) => entry(`form-${at}`, [form])));
  fc.assert(
    fc.property(spaced, (given) => {
      const found = findTerms(given, plainIndex).map(({ start, end }) => [start, given.slice(start, end)]);
      expect(found).toEqual([...given.matchAll(reference)].map((match) => [match.index, match[0]]));
    }),
    { numRuns: 2000 },
  );
});
