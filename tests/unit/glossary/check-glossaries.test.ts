import { expect, test } from 'vitest';
import { checkGlossaries } from '../../../utils/core/glossary/check-glossaries.ts';
import { entry, glossaryOf, type EntryDraft } from '../terms/model-glossary.ts';

const SOUND = { sources: [{ id: 'un', title: 'Resolution 2085 (2012)' }], asOf: '2026-11' };

/** A sound entry of one sense, with changes to that. */
function sound(id: string, form: string, sense: object = {}, rest: Partial<EntryDraft> = {}): EntryDraft {
  return entry(id, [{ form }], { sense: { ...SOUND, ...sense }, ...rest });
}

function problems(...entries: EntryDraft[]): string[] {
  return checkGlossaries([glossaryOf(...entries)], '2026-11-23');
}

const exact = (id: string, form: string) => entry(id, [{ form, case: 'exact' }], { sense: SOUND });

/** A shown sense with cues against it, and a hidden one. */
const juntaSenses = (against: object[]) => [
  { id: 'government', gloss: 'Officers who have seized power.', ...SOUND, cues: { against } },
  { id: 'board', gloss: 'A board.', shown: false },
];

test('sound packs have no problems', () => {
  expect(problems(sound('junta', 'junta'), sound('coup', 'coup', {}, { seeAlso: ['junta'] }))).toEqual([]);
});

test.each([
  ['gloss: has 3 words; between 4 and 22', { gloss: 'A military government.' }],
  ['gloss: has 23 words; between 4 and 22', { gloss: 'so '.repeat(23) }],
  ['gloss: has 150 characters; at most 140', { gloss: `A long ${'wo'.repeat(64)} is meant here.` }],
  ['gloss: says "A term for"; begin with the thing itself', { gloss: 'A term for a military government.' }],
  ['gloss: says "refers to"; begin with the thing itself', { gloss: 'This refers to a military government.' }],
  ['sources: a shown sense needs a source; add one', { sources: [] }],
  ['asOf: is missing; say when somebody last looked for changes', { asOf: undefined }],
  ['asOf: 2026-12 is in the future; correct it', { asOf: '2026-12' }],
  ['detail: has 61 words; at most 60', { detail: 'so '.repeat(61) }],
  ['facts[0].text: has 17 words; at most 16', { facts: [{ text: 'so '.repeat(17), source: 'un' }] }],
  [
    'facts[0].clause: has no day to count from; give the day, or leave it out',
    { facts: [{ from: '2013-01', text: 'Strikes begin.', clause: 'strikes began', source: 'un' }] },
  ],
  [
    'facts[0].clause: ends in a full stop; it stands inside a sentence',
    { facts: [{ from: '2013-01-11', text: 'Strikes begin.', clause: 'Strikes began.', source: 'un' }] },
  ],
  ['facts[0].from: 2027 is in the future; correct it', { facts: [{ from: '2027', text: 'Ends.', source: 'un' }] }],
  ['headline.since: 2027 is in the future; correct it', { headline: { since: '2027', text: 'It ends.' } }],
  ['gloss: has "<" or ">"; texts carry no markup, so use words', { gloss: 'A <b>military</b> government in power.' }],
])('%s', (problem, sense) => {
  expect(problems(sound('junta', 'junta', sense))).toEqual([`pack model: entry junta, field senses[0].${problem}`]);
});

test('a hidden sense needs neither source nor date, but something to tell it apart', () => {
  expect(
    problems(entry('junta', ['junta'], { senses: juntaSenses([{ near: ['club'] }]) as EntryDraft['senses'] })),
  ).toEqual([]);
  expect(problems(entry('junta', ['junta'], { senses: juntaSenses([]) as EntryDraft['senses'] }))).toEqual([
    'pack model: entry junta, field senses: nothing tells the hidden senses apart; add cues for them or against the others',
  ]);
});

test('an entry refers only to entries that there are', () => {
  expect(problems(sound('coup', 'coup', {}, { seeAlso: ['junta'] }))).toEqual([
    'pack model: entry coup, field seeAlso: there is no entry "junta"; correct or remove it',
  ]);
});

test('an id is an entry of one pack', () => {
  const other = { ...glossaryOf(sound('junta', 'juntas')), id: 'other' };
  expect(checkGlossaries([glossaryOf(sound('junta', 'junta')), other])).toEqual([
    'pack other: entry junta, field id: pack model has it too; rename one',
  ]);
});

test('a form of two entries needs cues to tell them apart', () => {
  const cues = { cues: { for: [{ near: ['weapons'] }] } };
  expect(problems(sound('psi-sahel', 'PSI'), sound('psi-arms', 'psi', cues))).toEqual([]);
  expect(problems(sound('psi-sahel', 'PSI'), sound('psi-arms', 'psi'))).toEqual([
    'pack model: entry psi-arms, field variants: "psi" is a form of psi-sahel too; add cues for either sense',
  ]);
  expect(problems(exact('gao', 'GAO'), exact('gao-town', 'Gao'))).toEqual([]);
});
