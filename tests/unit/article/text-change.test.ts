import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnBlock } from '@/utils/core/article/facts.ts';
import { applyChange, changeBetween, joinBlocks, passageMover } from '@/utils/core/article/text-change.ts';

const paragraph = (text: string): OwnBlock => ({ text, kind: 'paragraph', opensSection: false });
const story = ['ECOWAS met in Abuja.', 'Africom sent maps.', 'The plan was OBE.'].map(paragraph);

describe('changeBetween', () => {
  test('names only the paragraph that was rewritten', () => {
    const after = [story[0]!, paragraph('AFRICOM sent two maps.'), story[2]!];
    expect(changeBetween(story, after)).toEqual({ at: 1, removed: 1, blocks: [after[1]] });
  });

  test('names a paragraph put in above as nothing but that', () => {
    expect(changeBetween(story, [paragraph('Updated at noon.'), ...story])).toEqual({
      at: 0,
      removed: 0,
      blocks: [paragraph('Updated at noon.')],
    });
  });

  test('says nothing where nothing has changed', () => {
    expect(changeBetween(story, [...story])).toBeUndefined();
  });

  test('makes any reading into any other', () => {
    const block = fc.record({
      text: fc.constantFrom('One.', 'Two.', 'Three words here.'),
      kind: fc.constantFrom('paragraph' as const, 'heading' as const),
      opensSection: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (before, after) => {
        const change = changeBetween(before, after);
        const changed = change ? applyChange(joinBlocks(before), change) : joinBlocks(before);
        expect(changed).toEqual(joinBlocks(after));
      }),
    );
  });
});

describe('passageMover', () => {
  const move = passageMover('ECOWAS met. Africom sent maps.', 'ECOWAS met twice. Africom sent maps.');

  test('leaves what stands before the change where it is', () => {
    expect(move({ start: 0, end: 6 })).toEqual({ start: 0, end: 6 });
  });

  test('moves what stands behind it', () => {
    expect(move({ start: 12, end: 19 })).toEqual({ start: 18, end: 25 });
  });

  test('leaves everything where it is in a text that is the same', () => {
    expect(passageMover('ECOWAS met.', 'ECOWAS met.')({ start: 0, end: 6 })).toEqual({ start: 0, end: 6 });
  });

  test('knows no place for what was changed itself', () => {
    expect(passageMover('The ECOWAS summit', 'The EU summit')({ start: 4, end: 10 })).toBeUndefined();
  });
});
