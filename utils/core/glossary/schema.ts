/**
 * The form of a glossary: who explains what, in which sense, since when, and according to whom.
 *
 * Everything here is data. Cues are words and token classes, never code or regular expressions, so that a glossary
 * from anywhere can be read without being trusted.
 */
import { z } from 'zod';
import { PARTIAL_DATE } from '../dates.ts';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const PartialDate = z.string().regex(PARTIAL_DATE, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD');
const Words = z.array(z.string().min(1)).min(1);

export const Category = z.enum([
  'organisation',
  'mission',
  'armed group',
  'person',
  'place',
  'event',
  'jargon',
  'idiom',
  'law',
  'finance',
  'method',
]);
export type Category = z.infer<typeof Category>;

export const Register = z.enum(['euphemism', 'contested', 'pejorative', 'dated', 'slang', 'irony', 'coarse']);
export type Register = z.infer<typeof Register>;

/** A class of tokens that a cue may ask for instead of words. */
export const TokenClass = z.enum(['name-and-comma', 'number', 'hyphen-and-digits']);
export type TokenClass = z.infer<typeof TokenClass>;

/**
 * Something in the text that speaks for or against a sense. One cue has one test; a list of cues is read as "any of".
 *
 * - `near`: one of the words or phrases stands within 40 words of the form.
 * - `before`, `after`: one of the words or phrases stands directly before or after it.
 * - `prefix`: the form is the second part of a compound that begins so ("post-" in "post-kinetic").
 * - `beforeIs`, `afterIs`: the token before or after it is of this class.
 *
 * Words are compared without regard to case unless they have a capital letter, and in any inflection: "strike" finds
 * "strikes". A sense's `expansion`, written out in the article, counts as a cue of its own. `name-and-comma` also
 * accepts a name of two or more words without the comma ("Jane Smith OBE").
 */
export const Cue = z.union([
  z.strictObject({ near: Words }),
  z.strictObject({ before: Words }),
  z.strictObject({ after: Words }),
  z.strictObject({ prefix: Words }),
  z.strictObject({ beforeIs: TokenClass }),
  z.strictObject({ afterIs: TokenClass }),
]);
export type Cue = z.infer<typeof Cue>;

export const Source = z.strictObject({
  /** Names the source within its sense; facts refer to it. */
  id: Id,
  title: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Source = z.infer<typeof Source>;

/** A dated statement: true from `from` until `until`, or something that happened then. */
export const Fact = z.strictObject({
  from: PartialDate.optional(),
  until: PartialDate.optional(),
  text: z.string().min(1).max(160),
  /** What began on the day of `from`, to follow "five days after": "French strikes began". */
  clause: z.string().min(1).max(60).optional(),
  /** The id of one of the sense's sources. */
  source: Id,
});
export type Fact = z.infer<typeof Fact>;

export const Sense = z.strictObject({
  id: Id,
  expansion: z.string().min(1).max(120).optional(),
  /** One sentence in everyday English. */
  gloss: z.string().min(1).max(4000),
  detail: z.string().min(1).max(4000).optional(),
  /** The one change that alters how the sentence reads now, at most 90 characters, and when it began. */
  headline: z.strictObject({ since: PartialDate, text: z.string().min(1).max(90) }).optional(),
  register: Register.optional(),
  cues: z
    .strictObject({
      for: z.array(Cue).default([]),
      against: z.array(Cue).default([]),
      /** `any-for`: without one of the cues for it, this sense is not meant, however alone it stands. */
      requires: z.literal('any-for').optional(),
    })
    .default({ for: [], against: [] }),
  facts: z.array(Fact).default([]),
  /** Remarks on words of an article that this sense bears on. */
  textNotes: z.array(z.strictObject({ words: Words, text: z.string().min(1).max(200) })).default([]),
  sources: z.array(Source).default([]),
  /** When somebody last looked for changes. */
  asOf: PartialDate.optional(),
  /** `false` for a sense that exists only to be told apart: it is never marked and never the first shown. */
  shown: z.boolean().default(true),
});
export type Sense = z.infer<typeof Sense>;

export const Variant = z.strictObject({
  form: z.string().min(1).max(120),
  kind: z.enum(['acronym', 'full', 'spelling', 'misspelling', 'plural', 'language', 'compound']).optional(),
  /**
   * `exact`: only in these capitals (and where the whole passage is in capitals, not at all). Otherwise a small letter
   * of the form may be a capital in the text, but a capital of the form is always a capital in the text.
   */
  case: z.literal('exact').optional(),
  lang: z.array(z.string()).optional(),
  /** `false`: known, and shown as a form of the entry, but never marked in a text. */
  mark: z.boolean().default(true),
  /** For compounds: the gloss of this form, where it differs from that of the sense. */
  gloss: z.string().min(1).max(4000).optional(),
  /** The form counts only if one of these words is in the article. */
  requires: Words.optional(),
});
export type Variant = z.infer<typeof Variant>;

export const Entry = z.strictObject({
  id: Id,
  headword: z.string().min(1).max(120),
  category: Category,
  /** The field it belongs to, as shown to the reader: "US military", "aid". */
  domain: z.string().min(1).max(60).optional(),
  /** How much a newcomer needs it: marked at level key, at level more, or only when all is marked; idioms apart. */
  weight: z.enum(['key', 'useful', 'rest', 'idiom']),
  variants: z.array(Variant).min(1),
  senses: z.array(Sense).min(1),
  /** Ids of other entries worth opening from this one. */
  seeAlso: z.array(Id).optional(),
});
export type Entry = z.infer<typeof Entry>;

export const Glossary = z.strictObject({
  id: Id,
  title: z.string().min(1),
  language: z.string().min(2),
  version: z.string().min(1),
  licence: z.string().min(1),
  homepage: z.url().optional(),
  entries: z.array(Entry),
});
export type Glossary = z.infer<typeof Glossary>;
