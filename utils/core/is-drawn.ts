import type { Site } from './article/addresses.ts';
import type { Reading, TermMark } from './reading.ts';

/** Whether marks are wanted on this page at all. */
export function isOn({ settings, pageUrl }: Reading, site: Site | undefined): boolean {
  const { level, pagesOff, sitesOff }: { level: string; pagesOff: string[]; sitesOff: (Site | undefined)[] } = settings;
  return level !== 'off' && !sitesOff.includes(site) && !pagesOff.includes(pageUrl);
}

const DEPTH = { off: 0, key: 1, more: 2, all: 3, never: 4 };

/** Whether an occurrence is marked under the reading's settings. */
export function isDrawn({ level, known }: TermMark, reading: Reading, site: Site | undefined): boolean {
  if (known || !isOn(reading, site)) return false;
  return level === 'idiom' ? reading.settings.idioms : DEPTH[level] <= DEPTH[reading.settings.level];
}
