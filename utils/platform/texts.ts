/** The extension's own words, in the browser's language where there is a translation. */
import type messages from '@/assets/public/_locales/en/messages.json';

/** The browser's own, without the polyfill: this one call needs none, and every page would have to load it. */
interface Localised {
  i18n: { getMessage(key: string, substitutions: string[]): string };
}

/** Gives a text of `_locales`, with `$1`, `$2` … replaced. */
export function texts(key: keyof typeof messages, ...substitutions: (string | number)[]): string {
  const { browser, chrome } = globalThis as typeof globalThis & { browser?: Localised; chrome?: Localised };
  return (browser ?? chrome)?.i18n.getMessage(key, substitutions.map(String)) ?? '';
}
