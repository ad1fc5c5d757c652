import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/utils/core/summary/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  test.each([
    ['The U.S. Army trains with U.S. forces and U.N. staff in the U.S. The junta does not.', 2],
    ['Gen. Carter Ham met Dr. Djibrill Bassolé in St. Louis on Jan. 10 and said nothing.', 1],
    ['He quoted J. F. Kennedy. Nobody else did.', 2],
    ['See No. 2085 of Dec. 20. No. We will not.', 3],
    ['Use short forms, e.g. Mali, i.e. one word, vs. France. Stop.', 2],
    ['They left at 5 p.m. The Gao road was open.', 2],
    ['Prices rose by 3.5 percent in Jan. and fell in Feb. again.', 1],
    ['Acme Inc. Mali branch closed.', 1],
    ['Gens. Ham and Ba met Sens. Coons and Reid. Supt. Jones did not.', 2],
    ['The Rt. Hon. Ama Mensah came on Tues. Nov. 5. The Dept. of Defense did not.', 2],
    ['Resolution no. 5 Africa is long. Work by Collier et al. (2003) is longer.', 2],
  ])('%s: %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test('keeps closing quotation marks and brackets with the sentence that they close', () => {
    expect(
      split('She said "Go." He went. (Nobody saw it.) "Will they use it?" he asked. (It is hard.). Then he left.'),
    ).toEqual([
      'She said "Go."',
      'He went.',
      '(Nobody saw it.)',
      '"Will they use it?" he asked.',
      '(It is hard.).',
      'Then he left.',
    ]);
  });

  test('an ellipsis ends a sentence only before a capital', () => {
    expect(split('And then… nothing. My takeaways: … France went in... Mali waited ... and waited.')).toEqual([
      'And then… nothing.',
      'My takeaways: …',
      'France went in...',
      'Mali waited ... and waited.',
    ]);
  });

  test('the number of a footnote stays with the sentence before it', () => {
    expect(split('The bank is old.[1] The fund is young.[2][13] It grows [sic].')).toEqual([
      'The bank is old.[1]',
      'The fund is young.[2][13]',
      'It grows [sic].',
    ]);
  });

  test('the number of an item is part of its sentence', () => {
    expect(split('1. Pay the teachers. 2. Open the courts.')).toEqual(['1. Pay the teachers.', '2. Open the courts.']);
  });

  test('gives offsets of the whole text, without white space or omitted matter', () => {
    const text = 'Title\n Paid teachers stay. \uFFFC Unpaid ones go. \uFFFC\nNext';
    expect(splitSentences(text, 6, text.length - 5)).toEqual([
      { start: 7, end: 26 },
      { start: 29, end: 44 },
    ]);
  });

  test('a stretch without words is no sentence', () => {
    expect(split('* * *')).toEqual([]);
    expect(split('')).toEqual([]);
  });
});
