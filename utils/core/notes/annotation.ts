/**
 * A reader's note as it is stored and will be exported: a W3C Web Annotation.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
import * as z from 'zod/mini';
import { MAX_NOTE_LENGTH } from './note-text.ts';

export const TextQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

export const TextPositionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
});
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** The glossary's word and sense that a note describes. */
export const TermReference = z.strictObject({ entry: z.string(), sense: z.string() });
export type TermReference = z.infer<typeof TermReference>;

export const Annotation = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  type: z.literal('Annotation'),
  motivation: z.enum(['describing', 'commenting', 'highlighting']),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  body: z.array(
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string().check(z.maxLength(MAX_NOTE_LENGTH)),
      format: z.literal('text/plain'),
      purpose: z.enum(['describing', 'commenting']),
    }),
  ),
  target: z.strictObject({
    /** The address of the copy on which the note was made. */
    source: z.url(),
    selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
  }),
  /** Ours: the work that the note belongs to, and for a note on a term, the term. */
  'glossator:work': z.uuid(),
  'glossator:term': z.optional(TermReference),
});
export type Annotation = z.infer<typeof Annotation>;

/** What a page sends to have a note kept. The caller makes the id, so that sending it twice keeps it once. */
export const AnnotationDraft = z.strictObject({
  id: Annotation.shape.id,
  work: z.uuid(),
  term: z.optional(TermReference),
  text: z.string().check(z.minLength(1), z.maxLength(MAX_NOTE_LENGTH)),
  source: z.url(),
  quote: TextQuoteSelector,
  position: TextPositionSelector,
  /** When it was made, for a note that was deleted and is brought back. */
  created: z.optional(z.iso.datetime()),
});
export type AnnotationDraft = z.infer<typeof AnnotationDraft>;
