/** The extension's own words, in the browser's language where there is a translation. */
import { browser } from 'wxt/browser';
import type messages from '@/assets/public/_locales/en/messages.json';

/** Gives a text of `_locales`, with `$1`, `$2` … replaced. */
export function texts(key: keyof typeof messages, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}
