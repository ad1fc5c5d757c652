import { describe, expect, test } from 'vitest';
import { creditStart } from '../../../utils/core/article/credit-lines.ts';

describe('photo credits', () => {
  test.each([
    'Credit: Joe Penney / Reuters',
    'Photo by: U.S. Army Africa / CC BY',
    'Image courtesy of: NASA',
    '© UNICEF/Ines Keller',
  ])('“%s” is nothing but a credit', (text) => {
    expect(creditStart(text, false)).toBe(0);
  });

  test('the credit at the end of a caption begins after the description', () => {
    const caption = 'Soldiers undergo training with U.S. special forces in 2010. Photo by: U.S. Army Africa / CC BY';
    expect(caption.slice(creditStart(caption, true))).toBe('Photo by: U.S. Army Africa / CC BY');
  });

  test('less explicit wording is a credit in a caption only', () => {
    const text = 'A registry office in Ségou (Photo by Ines Keller)';
    expect(text.slice(creditStart(text, true))).toBe('(Photo by Ines Keller)');
    expect(creditStart(text, false)).toBeUndefined();
  });

  test.each([
    'Donors promised credit: none of it arrived. The wells stayed dry.',
    'A photo by Joe Penney showed the bridge at Mopti.',
    'The World Bank has extended a credit of 50 million dollars.',
  ])('“%s” is story', (text) => {
    expect(creditStart(text, false)).toBeUndefined();
  });
});
