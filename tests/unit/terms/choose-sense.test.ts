import { describe, expect, test } from 'vitest';
import { chooseSense, type SenseChoice } from '../../../utils/core/terms/choose-sense.ts';
import { findTerms } from '../../../utils/core/terms/find-terms.ts';
import { KINETIC, OBE, entry, indexOf, type EntryDraft } from './model-glossary.ts';

/** The choices for all matches in a text, as "entry/sense", or "nothing". */
function senses(text: string, ...entries: EntryDraft[]): string[] {
  return choices(text, ...entries).map((choice) => (choice ? `${choice.entry.id}/${choice.sense.id}` : 'nothing'));
}

function choices(text: string, ...entries: EntryDraft[]): (SenseChoice | undefined)[] {
  const index = indexOf(...entries);
  return findTerms(text, index).map((match) => chooseSense(text, match, index));
}

describe('OBE', () => {
  test('is jargon after a verb, and the words before it say so', () => {
    const [choice] = choices(
      "Susan Rice famously called French plans for Mali 'crap', but those concerns are now OBE.",
      OBE,
    );
    expect(choice?.sense.id).toBe('overtaken-by-events');
    expect(choice?.why).toEqual({ cue: 'are now', where: 'before' });
    expect(choice?.certain).toBe(true);
  });

  test.each([
    'John Smith, OBE, was in Bamako.',
    'Dr Jane Smith OBE said so.',
    'The report is by Sir Mo Farah, CBE, OBE.',
    'The letter to Smith, OBE, was lost.',
    'She was awarded the OBE in 2010.',
    'He holds an OBE and an MBE.',
    'He described an OBE: an out-of-body feeling of floating.',
    'An out-of-body experience (OBE) is a feeling of floating.',
  ])('is not marked where it is something else: %s', (text) => {
    expect(senses(text, OBE)).toEqual(['nothing']);
  });

  test.each([
    'In Bamako, OBE is what they say.',
    'By then the memo was OBE.',
    'The tasking has long since gone OBE.',
    'In Washington, OBE plans are shelved.',
  ])('is marked where no name stands before it: %s', (text) => {
    expect(senses(text, OBE)).toEqual(['obe/overtaken-by-events']);
  });

  test('a meaning that the article gives it and we do not know is not explained away', () => {
    expect(senses('An outcome-based evaluation (OBE) is planned. The OBE plan is new.', OBE)).toEqual([
      'nothing',
      'nothing',
    ]);
    expect(senses('The memo has been overtaken by events (OBE).', OBE)).toEqual(['obe/overtaken-by-events']);
    expect(senses('They have moved on (OBE).', OBE)).toEqual(['obe/overtaken-by-events']);
  });

  test('the same words in plain English do not make an honour jargon', () => {
    expect(senses('The talks were overtaken by events. John Smith, OBE, left.', OBE)).toEqual(['nothing']);
  });
});

describe('an ordinary word', () => {
  test('is marked only with one of its cues', () => {
    expect(senses('The post-kinetic exit', KINETIC)).toEqual(['kinetic/force']);
    expect(senses('The kinetic part of the military campaign', KINETIC)).toEqual(['kinetic/force']);
    expect(senses('A kinetic personality', KINETIC)).toEqual(['nothing']);
  });

  test('is not marked where another cue weighs more', () => {
    expect(senses('The military measured the kinetic energy of the shell.', KINETIC)).toEqual(['nothing']);
  });

  test('a prefix is a cue within the mark', () => {
    const [choice] = choices("What's the post-kinetic political exit plan?", KINETIC);
    expect(choice?.why).toEqual({ cue: 'post-', where: 'in' });
    expect(choice?.variant.form).toBe('post-kinetic');
  });

  test('cues reach 40 words and no further', () => {
    expect(senses(`military ${'so '.repeat(39)}kinetic`, KINETIC)).toEqual(['kinetic/force']);
    expect(senses(`military ${'so '.repeat(40)}kinetic`, KINETIC)).toEqual(['nothing']);
    expect(senses(`kinetic ${'so '.repeat(39)}military`, KINETIC)).toEqual(['kinetic/force']);
    expect(senses(`kinetic ${'so '.repeat(40)}military`, KINETIC)).toEqual(['nothing']);
  });

  test('a cue counts however it is inflected, but not without its capital', () => {
    const may = entry('lead', ['lead'], {
      sense: { cues: { requires: 'any-for', for: [{ near: ['deploy', 'May'] }] } },
    });
    expect(senses('The lead deployed; deploying a lead.', may)).toEqual(['lead/only', 'lead/only']);
    expect(senses('You may lead.', may)).toEqual(['nothing']);
    expect(senses('In May they lead.', may)).toEqual(['lead/only']);
  });
});

const PSI = [
  entry('psi-sahel', [{ form: 'PSI', case: 'exact' }], {
    sense: {
      expansion: 'Pan-Sahel Initiative',
      cues: { for: [{ near: ['Sahel', 'Mali', 'Chad'] }], against: [{ beforeIs: 'number' }] },
    },
  }),
  entry('psi-arms', [{ form: 'PSI', case: 'exact' }], {
    sense: {
      expansion: 'Proliferation Security Initiative',
      cues: { for: [{ near: ['interdiction', 'proliferation', 'weapons'] }], against: [{ beforeIs: 'number' }] },
    },
  }),
];

describe('entries that share a form', () => {
  test('are told apart by their cues', () => {
    expect(senses('The PSI trained troops in Mali and Chad.', ...PSI)).toEqual(['psi-sahel/only']);
    expect(senses('The PSI is about the interdiction of weapons.', ...PSI)).toEqual(['psi-arms/only']);
    expect(senses('Tyres at 32 PSI', ...PSI)).toEqual(['nothing']);
  });

  test('without any cue the first is taken, and it is not certain', () => {
    const [choice] = choices('The PSI began in 2002.', ...PSI);
    expect(choice?.entry.id).toBe('psi-sahel');
    expect(choice?.certain).toBe(false);
    expect(choice?.why).toBeUndefined();
  });

  test('cues of equal weight for both leave it uncertain', () => {
    const [choice] = choices('PSI, Mali and weapons', ...PSI);
    expect(choice?.certain).toBe(false);
  });

  test('the expansion in the article decides', () => {
    const text = 'The Proliferation Security Initiative is old.\nIn Mali, the PSI is unknown.';
    expect(senses(text, ...PSI)).toEqual(['psi-arms/only']);
    expect(senses('Population Services International (PSI) works in Mali.', ...PSI)).toEqual(['nothing']);
    expect(senses('PSI (Pan Sahel Initiative) and weapons proliferation, interdiction', ...PSI)).toEqual([
      'psi-sahel/only',
    ]);
  });
});

describe('classes of tokens', () => {
  test('figures after a hyphen', () => {
    const cve = entry('cve', [{ form: 'CVE', case: 'exact' }], {
      sense: { cues: { against: [{ afterIs: 'hyphen-and-digits' }] } },
    });
    expect(senses('CVE programmes; CVE-2024-3094', cve)).toEqual(['cve/only', 'nothing']);
  });

  test('numbers, also with a sign or a word between', () => {
    const section = entry('g7', ['groups'], { sense: { cues: { requires: 'any-for', for: [{ afterIs: 'number' }] } } });
    expect(senses('groups 7, groups $7, groups of 7', section)).toEqual(['g7/only', 'g7/only', 'nothing']);
  });
});

test('a sign may be a cue', () => {
  const share = entry('share', ['share'], {
    sense: { cues: { requires: 'any-for', for: [{ before: ['%'] }, { after: ['§'] }] } },
  });
  expect(senses('7 % share, share § 7, a share', share)).toEqual(['share/only', 'share/only', 'nothing']);
});

test('an only sense is certain without a cue, but not against one', () => {
  const junta = entry('junta', ['junta'], {
    sense: { cues: { for: [{ near: ['coup'] }], against: [{ near: ['sports'] }] } },
  });
  expect(choices('The junta met.', junta)[0]?.certain).toBe(true);
  expect(choices('The junta of the sports club backed the coup.', junta)[0]?.certain).toBe(false);
});

test('endless compounds, names and verbs come to an end', () => {
  const exit = entry('exit', ['kinetic'], { sense: { cues: { requires: 'any-for', for: [{ near: ['exit plan'] }] } } });
  expect(senses('exit-kinetic-'.repeat(5000), exit).filter((sense) => sense !== 'nothing')).toEqual([]);
  expect(new Set(senses('John Smith OBE '.repeat(5000), OBE))).toEqual(new Set(['nothing']));
  expect(senses(`${'is '.repeat(100_000)}OBE`, OBE)).toEqual(['obe/overtaken-by-events']);
});
