import { describe, expect, test } from 'vitest';
import { centrality } from '@/utils/core/summary/centrality.ts';

describe('centrality', () => {
  test('is 1 for the sentence that shares most with the others, and 0 for one that shares nothing', () => {
    expect(
      centrality([
        'Teachers wait for the treasury.',
        'The treasury pays teachers late.',
        'Late teachers close schools.',
        'Onions grow well.',
      ]),
    ).toEqual([expect.closeTo(0.87, 2), 1, expect.closeTo(0.75, 2), 0]);
  });

  test('small words do not count, nor does a word said twice in one sentence', () => {
    expect(centrality(['There would be some onions.', 'There would be some rivers, rivers.'])).toEqual([0, 0]);
  });

  test('an article of nothing has none', () => {
    expect(centrality([])).toEqual([]);
    expect(centrality(['42.', ''])).toEqual([0, 0]);
  });
});
