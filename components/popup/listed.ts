import type { Texts } from '../texts.ts';

const MOST_NAMES = 3;

/** "Ann Ng, Ben Li and 3 others". */
export function listed(names: string[], t: Texts): string {
  const shown =
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES - 1), t('popupMoreAuthors', names.length - MOST_NAMES + 1)]
      : names;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(shown);
}
