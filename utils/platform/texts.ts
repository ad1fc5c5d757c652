/** The extension's own words, in the browser's language where there is a translation. */
import type messages from '@/assets/public/_locales/en/messages.json';
import { nativeApi } from './native-api.ts';

const said = new Map<string, string>();

/** Gives a text of `_locales`, with `$1`, `$2` … replaced. */
export function texts(key: keyof typeof messages, ...substitutions: (string | number)[]): string {
  const parts = substitutions.map(String);
  const id = [key, ...parts].join('\n');
  try {
    said.set(id, nativeApi().i18n.getMessage(key, parts));
  } catch {
    // The extension was updated while a note was being written: what was said before can be said again.
  }
  return said.get(id) ?? '';
}
