import type { Site } from './article/addresses.ts';
import type { Reading, TermMark } from './reading.ts';

/** Whether marks are wanted on this page at all. */
export function isOn({ settings, pageUrl }: Reading, site: Site): boolean {
  return settings.level !== 'off' && !settings.sitesOff.includes(site) && !settings.pagesOff.includes(pageUrl);
}

const DEPTH = { off: 0, key: 1, more: 2, all: 3, never: 4 };

/** Whether an occurrence is marked under the reading's settings. */
export function isDrawn({ level, known }: TermMark, reading: Reading, site: Site): boolean {
  if (known || !isOn(reading, site)) return false;
  return level === 'idiom' ? reading.settings.idioms : DEPTH[level] <= DEPTH[reading.settings.level];
}
