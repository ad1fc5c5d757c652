import { expect, test } from 'vitest';
import { factsDigest } from '../../../utils/core/glossary/facts-digest.ts';

const FACTS = [{ from: '1977', until: '2025-01-29', text: 'Has 15 members, Mali among them.', source: 'allafrica' }];
const HEADLINE = { since: '2025-01-29', text: '12 members, not 15.' };

test('the digest is short, and the same for the same facts', () => {
  expect(factsDigest({ facts: FACTS, headline: HEADLINE })).toBe('11kkyyi');
  expect(factsDigest({ headline: { ...HEADLINE }, facts: [{ ...FACTS[0]! }] })).toBe('11kkyyi');
});

test('another word, date or headline makes another digest; another source does not', () => {
  const digest = factsDigest({ facts: FACTS, headline: HEADLINE });
  const changed = [
    { facts: [{ ...FACTS[0]!, text: 'Has 16 members, Mali among them.' }], headline: HEADLINE },
    { facts: [{ ...FACTS[0]!, until: '2025-01-28' }], headline: HEADLINE },
    { facts: [...FACTS, { from: '2025-07', text: 'Togo thinks of leaving.', source: 'afp' }], headline: HEADLINE },
    { facts: FACTS },
    { facts: FACTS, headline: { ...HEADLINE, since: '2025' } },
  ];
  expect(changed.map(factsDigest)).not.toContain(digest);
  expect(factsDigest({ facts: [{ ...FACTS[0]!, source: 'ecowas' }], headline: HEADLINE })).toBe(digest);
});

test('a date is not taken for the other one', () => {
  const since = factsDigest({ facts: [{ from: '2013', text: 'Fights.', source: 'afp' }] });
  expect(factsDigest({ facts: [{ until: '2013', text: 'Fights.', source: 'afp' }] })).not.toBe(since);
});

test('a sense without facts has a digest too, until it has some', () => {
  expect(factsDigest({ facts: [] })).toBe('1luxktp');
});
