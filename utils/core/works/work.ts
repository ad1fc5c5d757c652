/** A work and its copies: one piece of writing, however many pages carry it. */
import { z } from 'zod';
import { PARTIAL_DATE } from '../dates.ts';

export const Copy = z.strictObject({
  /** The copy's address in its comparable form (`comparableUrl`). */
  url: z.string(),
  /** The address as the page gives it, to open. */
  href: z.url(),
  site: z.enum(['devex', 'cgd']).optional(),
  role: z.enum(['original', 'republished', 'unknown']),
  /** When this copy was last read; absent for one that is only linked to. ISO 8601. */
  seen: z.iso.datetime().optional(),
});
export type Copy = z.infer<typeof Copy>;

export const Work = z.strictObject({
  id: z.uuid(),
  title: z.string().optional(),
  authors: z.array(z.string()),
  published: z.string().regex(PARTIAL_DATE).optional(),
  copies: z.array(Copy).min(1),
});
export type Work = z.infer<typeof Work>;
