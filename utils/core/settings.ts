/** The reader's choices. */
import * as z from 'zod/mini';

export const Level = z.enum(['off', 'key', 'more', 'all']);
export type Level = z.infer<typeof Level>;

export const Settings = z.strictObject({
  level: z._default(Level, 'key'),
  /** Whether idioms are marked too. */
  idioms: z._default(z.boolean(), false),
  /** Comparable addresses of pages on which the reader wants no marks. */
  pagesOff: z._default(z.array(z.string()), []),
  /** Sites on which the reader wants none. */
  sitesOff: z._default(z.array(z.enum(['devex', 'cgd'])), []),
  /** Whether marks and their explanations are printed with an article. */
  printExplanations: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

/** A change to some of the settings. */
export const SettingsChange = z.discriminatedUnion('set', [
  z.strictObject({ set: z.literal('level'), level: Level }),
  z.strictObject({ set: z.literal('idioms'), on: z.boolean() }),
  z.strictObject({ set: z.literal('printExplanations'), on: z.boolean() }),
  z.strictObject({ set: z.literal('page'), url: z.string().check(z.maxLength(5000)), on: z.boolean() }),
  z.strictObject({ set: z.literal('site'), site: z.enum(['devex', 'cgd']), on: z.boolean() }),
]);
export type SettingsChange = z.infer<typeof SettingsChange>;
