import { expect, test } from 'vitest';
import { readPacks } from '../../../scripts/pack-check.ts';

test('every pack that is shipped is sound', () => {
  expect(() => readPacks()).not.toThrow();
});
