import { expect, test } from 'vitest';
import { isDrawn } from '../../../utils/core/is-drawn.ts';
import type { Reading } from '../../../utils/core/reading.ts';
import { chooseTerms, explainTerms, senseKeysOf } from '../../../utils/core/explain-terms.ts';
import { entry, indexOf } from './model-glossary.ts';

const TEXT = 'The junta met ECOWAS; the junta left.';
const body = { text: TEXT, blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' as const, opensSection: false }] };
const index = indexOf(entry('junta', ['junta']), entry('ecowas', ['ECOWAS']));
const chosen = chooseTerms(body, index);
const convoy = { work: 'convoy', title: 'The night convoy', read: '2026-03-14T09:00:00.000Z' };

test('a card tells where its sense was met, and no other card does', () => {
  const { cards } = explainTerms(body, { chosen, known: new Map(), met: new Map([['ecowas/only', convoy]]) });
  expect(cards['ecowas/only']?.met).toEqual({ title: 'The night convoy', read: '2026-03-14T09:00:00.000Z' });
  expect(cards['junta/only']).not.toHaveProperty('met');
});

test('what was met before gives way to what was not', () => {
  const many = ['alpha', 'bravo', 'charlie', 'delta', 'foxtrot', 'golf', 'hotel'];
  const text = many.map((word) => `${word} so so so so so`).join(' ');
  const long = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, opensSection: false }] };
  const terms = chooseTerms(long, indexOf(...many.map((word) => entry(word, [word]))));
  const keyed = (met: Map<string, typeof convoy>) =>
    explainTerms(long, { chosen: terms, known: new Map(), met })
      .terms.filter(({ level }) => level === 'key')
      .map(({ start, end }) => text.slice(start, end));
  expect(keyed(new Map())).not.toContain('hotel');
  expect(keyed(new Map([['alpha/only', convoy]]))).toEqual(['bravo', 'charlie', 'delta', 'foxtrot', 'golf', 'hotel']);
});

test('a known sense is known in every place', () => {
  const { terms } = explainTerms(body, { chosen, known: new Map([['junta/only', undefined]]), met: new Map() });
  expect(terms.map(({ start, known }) => [start, known])).toEqual([
    [4, true],
    [14, false],
    [26, true],
  ]);
});

test('an idiom that is said again in its section is a term too, though never marked', () => {
  const again = 'A quagmire, a quagmire.';
  const text = { ...body, text: again };
  const idioms = chooseTerms(text, indexOf(entry('quagmire', ['quagmire'], { weight: 'idiom' })));
  const { terms } = explainTerms(text, { chosen: idioms, known: new Map(), met: new Map() });
  expect(terms.map(({ level }) => level)).toEqual(['idiom', 'never']);
  const settings = { level: 'all', idioms: true, pagesOff: [], sitesOff: [], printExplanations: false } as const;
  const reading = { settings, pageUrl: 'cgdev.org/blog/quagmire' } as unknown as Reading;
  expect(terms.map((mark) => isDrawn(mark, reading, 'cgd'))).toEqual([true, false]);
});

test('an article has each of its senses once', () => {
  expect([...senseKeysOf(chosen)]).toEqual(['junta/only', 'ecowas/only']);
});
