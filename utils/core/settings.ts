/** The reader's choices. */
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from './default-settings.ts';

export const Level = z.enum(['off', 'key', 'more', 'all']);
export type Level = z.infer<typeof Level>;

/** The look of cards on a page: as the page's own, as the system's, or always the same. */
export const SurfaceTheme = z.enum(['page', 'system', 'light', 'dark']);
export type SurfaceTheme = z.infer<typeof SurfaceTheme>;

export const Settings = z.strictObject({
  level: z._default(Level, DEFAULT_SETTINGS.level),
  /** Whether idioms are marked too. */
  idioms: z._default(z.boolean(), DEFAULT_SETTINGS.idioms),
  /** Comparable addresses of pages on which the reader wants no marks. */
  pagesOff: z._default(z.array(z.string()), []),
  /** Sites on which the reader wants none. */
  sitesOff: z._default(z.array(z.enum(['devex', 'cgd'])), []),
  /** Whether marks and their explanations are printed with an article. */
  printExplanations: z._default(z.boolean(), DEFAULT_SETTINGS.printExplanations),
  /** Whether the overlay tells assistive programs how many terms an article has, when it opens. */
  sayCount: z._default(z.boolean(), DEFAULT_SETTINGS.sayCount),
  theme: z._default(SurfaceTheme, DEFAULT_SETTINGS.theme),
});
export type Settings = z.infer<typeof Settings>;

/** Choices that are on or off, and are kept under their own names. */
export const Toggle = z.enum(['idioms', 'printExplanations', 'sayCount']);
export type Toggle = z.infer<typeof Toggle>;

/** A change to some of the settings. */
export const SettingsChange = z.discriminatedUnion('set', [
  z.strictObject({ set: z.literal('level'), level: Level }),
  z.strictObject({ set: Toggle, on: z.boolean() }),
  z.strictObject({ set: z.literal('theme'), theme: SurfaceTheme }),
  z.strictObject({ set: z.literal('page'), url: z.string().check(z.maxLength(5000)), on: z.boolean() }),
  z.strictObject({ set: z.literal('site'), site: z.enum(['devex', 'cgd']), on: z.boolean() }),
]);
export type SettingsChange = z.infer<typeof SettingsChange>;
