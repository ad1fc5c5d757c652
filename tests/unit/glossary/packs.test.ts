import { expect, test } from 'vitest';
import { buildPacks } from '../../../scripts/pack-check.ts';

test('every pack that is shipped is sound', () => {
  expect(() => buildPacks()).not.toThrow();
});
