/** Small glossaries for tests, after the model entries of the design. */
import type { z } from 'zod';
import { Glossary, type Entry } from '../../../utils/core/glossary/schema.ts';
import { compileTerms, termIndex, type TermIndex } from '../../../utils/core/terms/term-index.ts';
import { findTerms } from '../../../utils/core/terms/find-terms.ts';

export type EntryDraft = z.input<typeof Entry>;
type SenseDraft = EntryDraft['senses'][number];
type VariantDraft = EntryDraft['variants'][number];

export const GLOSS = 'What is meant by it in this place.';

/** An entry of one sense whose forms are given as they are written, or as variants. */
export function entry(
  id: string,
  forms: (string | VariantDraft)[],
  rest: Partial<EntryDraft> & { sense?: Partial<SenseDraft> } = {},
): EntryDraft {
  const { sense, ...fields } = rest;
  return {
    id,
    headword: id,
    category: 'jargon',
    weight: 'key',
    variants: forms.map((form) => (typeof form === 'string' ? { form } : form)),
    senses: [{ id: 'only', gloss: GLOSS, ...sense }],
    ...fields,
  };
}

export function glossaryOf(...entries: EntryDraft[]): Glossary {
  return Glossary.parse({ id: 'model', title: 'Model', language: 'en', version: '1', licence: 'CC BY 4.0', entries });
}

export function indexOf(...entries: EntryDraft[]): TermIndex {
  return termIndex(compileTerms([glossaryOf(...entries)]));
}

/** What is matched in a text, as it stands there. */
export function found(text: string, ...entries: EntryDraft[]): string[] {
  return findTerms(text, indexOf(...entries)).map(({ start, end }) => text.slice(start, end));
}

export const OBE = entry(
  'obe',
  [
    { form: 'OBE', kind: 'acronym', case: 'exact' },
    { form: 'OBE’d', kind: 'spelling', case: 'exact' },
    { form: 'overtaken by events', kind: 'full', mark: false },
  ],
  {
    headword: 'OBE',
    senses: [
      {
        id: 'overtaken-by-events',
        expansion: 'overtaken by events',
        gloss: 'No longer relevant, because things have moved on.',
        cues: {
          for: [
            { before: ['is', 'are', 'was', 'were', 'been', 'be', 'now', 'become', 'becomes', 'became', 'went'] },
            { near: ['concern', 'plan', 'memo', 'tasking', 'question'] },
          ],
          against: [
            { beforeIs: 'name-and-comma' },
            { near: ['CBE', 'MBE', 'KBE', 'honours', 'knighted', 'awarded', 'Order of the British Empire'] },
            { near: ['out-of-body', 'astral', 'near-death'] },
          ],
        },
      },
      {
        id: 'honour',
        expansion: 'Officer of the Order of the British Empire',
        gloss: 'A British honour, written after a name.',
        shown: false,
      },
      {
        id: 'out-of-body',
        expansion: 'out-of-body experience',
        gloss: 'The feeling of seeing oneself from outside one’s body.',
        shown: false,
      },
    ],
  },
);

export const KINETIC = entry(
  'kinetic',
  [
    'kinetic',
    { form: 'post-kinetic', kind: 'compound' },
    { form: 'non-kinetic', kind: 'compound' },
    { form: 'kinetic action', kind: 'compound' },
  ],
  {
    senses: [
      {
        id: 'force',
        gloss: 'Using force: bombs, bullets and other means that kill or destroy.',
        cues: {
          requires: 'any-for',
          for: [
            { prefix: ['post-', 'non-', 'pre-'] },
            { near: ['military', 'strike', 'operation', 'campaign', 'exit plan', 'troops'] },
          ],
          against: [{ after: ['energy', 'theory', 'art', 'sculpture'] }, { near: ['molecule', 'physics'] }],
        },
      },
      { id: 'physics', gloss: 'Of motion, as in kinetic energy.', shown: false },
    ],
  },
);

export const AFRICOM = entry('africom', [
  { form: 'Africom', case: 'exact' },
  { form: 'AFRICOM', case: 'exact' },
  { form: 'U.S. Africa Command', kind: 'full' },
  { form: 'Africa Command', kind: 'full' },
]);

export const ECOWAS = entry('ecowas', [
  { form: 'ECOWAS', case: 'exact' },
  { form: 'E.C.O.W.A.S.', case: 'exact' },
  { form: 'Economic Community of West African States', kind: 'full' },
]);
