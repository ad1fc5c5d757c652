import { describe, expect, test } from 'vitest';
import { parseGlossary } from '../../../utils/core/glossary/parse-glossary.ts';

const SOURCE = {
  id: 'africom-about',
  title: 'About the Command, U.S. Africa Command',
  url: 'https://www.africom.mil/about-the-command',
};

/** A pack of one sound entry, with changes to its only sense, to the entry, and with more entries. */
function pack(changes: { sense?: object; entry?: object; more?: object[] } = {}): unknown {
  const africom = {
    id: 'africom',
    headword: 'Africom',
    category: 'organisation',
    weight: 'key',
    variants: [{ form: 'Africom', case: 'exact' }],
    senses: [
      {
        id: 'us-africa-command',
        gloss: 'The US military headquarters for operations and training in Africa.',
        facts: [{ from: '2008-10-01', text: 'Becomes a full command of its own.', source: 'africom-about' }],
        sources: [SOURCE],
        asOf: '2026-11',
        ...changes.sense,
      },
    ],
    ...changes.entry,
  };
  const entries = [africom, ...(changes.more ?? [])];
  return { id: 'forces', title: 'Forces', language: 'en', version: '1', licence: 'CC BY 4.0', entries };
}

function problems(json: unknown): string[] {
  try {
    parseGlossary(json, 'forces.json');
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
}

test('a sound pack is parsed, and what it leaves out filled in', () => {
  const { entries } = parseGlossary(pack(), 'forces.json');
  expect(entries[0]?.variants[0]).toEqual({ form: 'Africom', case: 'exact', mark: true });
  expect(entries[0]?.senses[0]?.shown).toBe(true);
});

describe('a message names file, entry and field, and says what to do', () => {
  test.each([
    [{ sense: { gloss: undefined } }, 'entry africom, field senses[0].gloss: is missing; add it'],
    [{ sense: { gloss: '' } }, 'entry africom, field senses[0].gloss: is empty; fill it or leave it out'],
    [{ sense: { gloss: ' ' } }, 'entry africom, field senses[0].gloss: is blank; say in one sentence what is meant'],
    [
      { sense: { gloss: 7 } },
      'entry africom, field senses[0].gloss: must be a string, and is a number; write it as a string',
    ],
    [
      { sense: { colour: 'red' } },
      'entry africom, field senses[0]: has "colour", which the schema does not know; correct the name or remove it',
    ],
    [
      { sense: { asOf: '2026-13' } },
      'entry africom, field senses[0].asOf: is "2026-13"; must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      { sense: { sources: [{ ...SOURCE, url: 'africom.mil' }] } },
      'entry africom, field senses[0].sources[0].url: is "africom.mil"; write a full http or https address',
    ],
    [
      { sense: { cues: { for: [{ nearby: ['troops'] }] } } },
      'entry africom, field senses[0].cues.for[0]: is no cue; give exactly one of near, before, after, prefix (lists of words), beforeIs, afterIs (a class of tokens)',
    ],
    [
      { sense: { cues: { requires: 'any-for' } } },
      'entry africom, field senses[0].cues.requires: asks for a cue that there is none of; add one to cues.for',
    ],
    [
      { sense: { sources: [] } },
      'entry africom, field senses[0].facts[0].source: the sense has no source "africom-about"; add it to sources, or correct the id',
    ],
    [
      { sense: { facts: [{ from: '2013-02', until: '2013-01-31', text: 'Led.', source: 'africom-about' }] } },
      'entry africom, field senses[0].facts[0].from: 2013-02 is after until, 2013-01-31; exchange or correct them',
    ],
    [
      { sense: { sources: [SOURCE, SOURCE] } },
      'entry africom, field senses[0].sources: two have the id "africom-about"; rename one of them',
    ],
    [{ entry: { weight: 'heavy' } }, 'entry africom, field weight: is "heavy"; use one of key, useful, rest, idiom'],
    [{ entry: { variants: [] } }, 'entry africom, field variants: is empty; fill it or leave it out'],
    [
      { entry: { variants: [{ form: "OBE'd" }, { form: 'OBE’d' }] } },
      `entry africom, field variants: the form "OBE'd" is listed twice (quotes count as one, straight or curly); keep one of them`,
    ],
    [
      { entry: { variants: [{ form: '%' }] } },
      'entry africom, field variants[0].form: "%" has no letter or figure to be found by; write it out',
    ],
    [{ entry: { id: undefined } }, 'entry no. 1, field id: is missing; add it'],
    [
      { more: (pack() as { entries: object[] }).entries },
      'entry africom, field id: another entry has this id; rename one of them',
    ],
  ])('%j', (changes, message) => {
    expect(problems(pack(changes))).toEqual([`forces.json: ${message}`]);
  });

  test('of a pack, without an entry', () => {
    expect(problems({ ...(pack() as object), licence: undefined })).toEqual([
      'forces.json: pack, field licence: is missing; add it',
    ]);
    expect(problems([])).toEqual(['forces.json: pack: must be an object, and is an array; write it as an object']);
  });

  test('for every problem, a line', () => {
    expect(problems(pack({ sense: { gloss: '', asOf: 'now' }, entry: { category: 'thing' } }))).toHaveLength(3);
  });
});

test('a fact may begin and end within what its dates leave open', () => {
  const facts = [{ from: '2013', until: '2013-01-31', text: 'Led.', source: 'africom-about' }];
  expect(problems(pack({ sense: { facts } }))).toEqual([]);
});
