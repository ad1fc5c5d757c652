/** A work and its copies: one piece of writing, however many pages carry it. */
import * as z from 'zod/mini';
import { PARTIAL_DATE } from '../dates.ts';

export const Copy = z.strictObject({
  /** The copy's address in its comparable form (`comparableUrl`). */
  url: z.string(),
  /** The address as the page gives it, to open. */
  href: z.url(),
  site: z.optional(z.enum(['devex', 'cgd'])),
  role: z.enum(['original', 'republished', 'unknown']),
  /** When this copy was last read; absent for one that is only linked to. ISO 8601. */
  seen: z.optional(z.iso.datetime()),
});
export type Copy = z.infer<typeof Copy>;

export const Work = z.strictObject({
  id: z.uuid(),
  title: z.optional(z.string()),
  authors: z.array(z.string()),
  published: z.optional(z.string().check(z.regex(PARTIAL_DATE))),
  copies: z.array(Copy).check(z.minLength(1)),
});
export type Work = z.infer<typeof Work>;
