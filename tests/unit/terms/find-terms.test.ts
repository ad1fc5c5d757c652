import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../utils/core/terms/find-terms.ts';
import { AFRICOM, ECOWAS, KINETIC, OBE, entry, found, indexOf } from './model-glossary.ts';

describe('capitals', () => {
  test('an acronym is found only in its own capitals', () => {
    expect(found('Those concerns are now OBE, not Obe or obe.', OBE)).toEqual(['OBE']);
    expect(found('Africom, AFRICOM and africom', AFRICOM)).toEqual(['Africom', 'AFRICOM']);
  });

  test('a small letter of a form may be a capital in the text, a capital never a small letter', () => {
    const rebellion = entry('tuareg-rebellion', ['Tuareg rebellion']);
    expect(found('Tuareg Rebellion, TUAREG REBELLION, tuareg rebellion', rebellion)).toEqual([
      'Tuareg Rebellion',
      'TUAREG REBELLION',
    ]);
    expect(found('Putschist leaders', entry('putschist', ['putschist']))).toEqual(['Putschist']);
  });

  test('a heading in capitals says nothing about an acronym', () => {
    const care = entry('care', [{ form: 'CARE', case: 'exact' }]);
    expect(found('WHO CARES AND WHO TAKES CARE\nCARE works in Mali.', care)).toEqual(['CARE']);
    expect(found('TAKE CARE\nWe take care.', care)).toEqual([]);
    expect(found('A NEW DUTY OF CARE: The staff of CARE agreed.', care)).toEqual(['CARE']);
  });

  test('a list of acronyms within a sentence is no passage in capitals', () => {
    expect(found('The AU, UN, ECOWAS and EU agreed.', ECOWAS)).toEqual(['ECOWAS']);
    expect(found('ECOWAS', ECOWAS)).toEqual(['ECOWAS']);
  });

  test('a short word in capitals is an acronym of something else', () => {
    expect(found('HIV and AIDS cost more than aid.', entry('aid', ['aid']))).toEqual(['aid']);
    expect(found('The US GAO reports on Gao.', entry('gao', ['Gao']))).toEqual(['Gao']);
    expect(found('The USS Cole and the US', entry('us', ['US']))).toEqual(['US']);
  });
});

describe('word boundaries', () => {
  test('no term is found inside a word', () => {
    expect(found('kinetically, hyperkinetic, kinetic2, kinétic', KINETIC)).toEqual([]);
    expect(found('écoup coupé coup', entry('coup', ['coup']))).toEqual(['coup']);
    expect(found("l'État", entry('etat', ['État']))).toEqual(['État']);
  });

  test('letters beyond ASCII fold, in composed and decomposed form', () => {
    const state = entry('etat', ['état d’urgence']);
    expect(found("État d'urgence", state)).toEqual(["État d'urgence"]);
    expect(found("e\u0301tat d'urgence", state)).toEqual(["e\u0301tat d'urgence"]);
  });

  test('a possessive stays outside, other apostrophes hold a word together', () => {
    expect(found("ECOWAS's chairman, the juntas' men", ECOWAS, entry('junta', ['junta']))).toEqual([
      'ECOWAS',
      'juntas',
    ]);
    expect(found("Jama'at and the Jama", entry('jama', ['Jama']))).toEqual(['Jama']);
    expect(found("l'ECOWAS", ECOWAS)).toEqual(['ECOWAS']);
    expect(found("French plans for Mali 'crap', but", entry('crap', ['crap']))).toEqual(['crap']);
  });

  test('a form with an apostrophe is found, written straight or curly in the pack', () => {
    expect(found("The memo was OBE'd.", OBE)).toEqual(["OBE'd"]);
  });

  test('addresses and handles are no text', () => {
    const mali = entry('mali-coup', ['coup', 'Mali']);
    expect(found('see https://www.cgdev.org/blog/coup-in-Mali, www.coup.org, news.coup.org and @Mali', mali)).toEqual(
      [],
    );
  });

  test('a superscript figure is a footnote', () => {
    expect(found('ECOWAS² and ECOWAS', ECOWAS)).toEqual(['ECOWAS', 'ECOWAS']);
  });
});

describe('forms of several words', () => {
  test('the longest form wins', () => {
    expect(found('U.S. Africa Command, the Africa Command and Africom', AFRICOM)).toEqual([
      'U.S. Africa Command',
      'Africa Command',
      'Africom',
    ]);
    expect(found('kinetic action is kinetic', KINETIC)).toEqual(['kinetic action', 'kinetic']);
  });

  test('a longer form that comes to nothing leaves the shorter', () => {
    const forms = entry('state', ['West Africa', 'West African States of the Sahel']);
    expect(found('West African States of Africa, West Africa', forms)).toEqual(['West Africa']);
  });

  test('no term crosses from one block into the next', () => {
    expect(found('kinetic\naction', KINETIC)).toEqual(['kinetic']);
    expect(found('Africa\nCommand', AFRICOM)).toEqual([]);
  });

  test('a form may end in a full stop, but not in the middle of a longer one', () => {
    expect(found('E.C.O.W.A.S. and the U.S. forces, U.S.A.', ECOWAS, entry('us', ['U.S.']))).toEqual([
      'E.C.O.W.A.S.',
      'U.S.',
    ]);
  });

  test('hyphen and space are not interchangeable unless listed', () => {
    const drawdown = entry('draw-down', ['draw down', 'draw-down']);
    expect(found('draw down, draw-down', drawdown)).toEqual(['draw down', 'draw-down']);
    expect(found('draw-down', entry('draw-down', ['draw down']))).toEqual([]);
  });
});

describe('plurals', () => {
  test('regular plurals of the last word are part of the match', () => {
    const bodies = entry('body', ['treaty body', 'CSO', 'junta', 'tax']);
    expect(found('treaty bodies, CSOs, juntas, taxes', bodies)).toEqual(['treaty bodies', 'CSOs', 'juntas', 'taxes']);
    expect(found('CSOS, junta s, tax es, treaties body', bodies)).toEqual(['junta', 'tax']);
  });

  test('words in -ic have no plural: kinetics is a field of its own', () => {
    expect(found('reaction kinetics', KINETIC)).toEqual([]);
  });

  test('a form listed as such goes before the plural of another', () => {
    const index = indexOf(entry('marine', ['marine']), entry('marines', ['marines']));
    const [match] = findTerms('the marines', index);
    expect(match?.candidates.map((candidate) => candidate.entry.id)).toEqual(['marines']);
  });
});

describe('compounds', () => {
  test('a listed compound and one with a prefix cue are marked whole', () => {
    expect(found('the post-kinetic phase, pre-kinetic, Non-Kinetic', KINETIC)).toEqual([
      'post-kinetic',
      'pre-kinetic',
      'Non-Kinetic',
    ]);
  });

  test('of other compounds the term alone is marked', () => {
    expect(found('ECOWAS-led, anti-ECOWAS, hyper-kinetic', ECOWAS, KINETIC)).toEqual(['ECOWAS', 'ECOWAS', 'kinetic']);
  });

  test('a dash is not a hyphen', () => {
    expect(found('the post--kinetic phase, pre–kinetic', KINETIC)).toEqual(['kinetic', 'kinetic']);
  });
});

describe('variants', () => {
  test('what is not to be marked is not found', () => {
    expect(found('It was overtaken by events.', OBE)).toEqual([]);
  });

  test('a variant that requires a word is found only in articles with that word', () => {
    const sanogo = entry('sanogo', [{ form: 'Sonogo', kind: 'misspelling', requires: ['Mali', 'junta'] }]);
    expect(found('Sonogo leads the juntas.', sanogo)).toEqual(['Sonogo']);
    expect(found('Sonogo plays in a malian team.', sanogo)).toEqual([]);
  });

  test('entries that share a form are all candidates, each once', () => {
    const first = entry('psi-sahel', [{ form: 'PSI', case: 'exact' }, 'PSI']);
    const [match] = findTerms('PSI', indexOf(first, entry('psi-arms', ['PSI'])));
    expect(match?.candidates.map((candidate) => candidate.entry.id)).toEqual(['psi-sahel', 'psi-arms']);
  });
});

test('one endless word and many hyphens come to an end', () => {
  expect(found('k'.repeat(1_000_000), KINETIC)).toEqual([]);
  expect(found('kinetic'.repeat(100_000), KINETIC)).toEqual([]);
  expect(found('kinetic-'.repeat(1000), KINETIC)).toHaveLength(1000);
  expect(found('', KINETIC)).toEqual([]);
});
