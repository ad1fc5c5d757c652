import { describe, expect, test } from 'vitest';
import { factsDigest } from '../../../utils/core/glossary/facts-digest.ts';
import type { Entry } from '../../../utils/core/glossary/schema.ts';
import { digestOf, isKnown } from '../../../utils/core/terms/known-senses.ts';
import { entry, glossaryOf, indexOf } from './model-glossary.ts';

const withMembers = (count: number): Entry => {
  const facts = [{ from: '1977', text: `Has ${count} members.`, source: 'ecowas' }];
  const sources = [{ id: 'ecowas', title: 'ECOWAS' }];
  return glossaryOf(entry('ecowas', ['ECOWAS'], { sense: { id: 'bloc', facts, sources } })).entries[0]!;
};
const of = (ecowas: Entry) => ({ entry: ecowas, sense: ecowas.senses[0]! });

describe('what the reader knows', () => {
  const known = new Map([['ecowas/bloc', factsDigest(withMembers(15).senses[0]!)]]);

  test('is known while its facts are what they were', () => {
    expect(isKnown(known, of(withMembers(15)))).toBe(true);
  });

  test('is to be met anew when they have changed', () => {
    expect(isKnown(known, of(withMembers(12)))).toBe(false);
  });

  test('stays known where nobody kept what they were, as the first version did not', () => {
    expect(isKnown(new Map([['ecowas/bloc', undefined]]), of(withMembers(12)))).toBe(true);
  });

  test('is nothing else', () => {
    expect(isKnown(new Map(), of(withMembers(15)))).toBe(false);
  });
});

describe('the digest that is kept', () => {
  const index = indexOf(entry('bloc', ['bloc']), entry('ecowas', ['ECOWAS'], { sense: { id: 'bloc' } }));

  test('is that of the sense as the glossaries have it', () => {
    expect(digestOf(index.entryById('ecowas'), { entry: 'ecowas', sense: 'bloc' })).toBe(factsDigest({ facts: [] }));
  });

  test('is missing where they have not', () => {
    expect(digestOf(index.entryById('ecowas'), { entry: 'ecowas', sense: 'court' })).toBe(undefined);
    expect(digestOf(index.entryById('eco'), { entry: 'eco', sense: 'bloc' })).toBe(undefined);
    expect(index.entryById('ecowas","')).toBe(undefined);
  });
});
