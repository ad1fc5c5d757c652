/** The extension's own words, handed to components from outside: they know no extension API. */
import type messages from '@/assets/public/_locales/en/messages.json';

/** The name of a text in `_locales/en/messages.json`. */
export type TextKey = keyof typeof messages;

/** Gives a text, with `$1`, `$2` … replaced. */
export type Texts = (key: TextKey, ...substitutions: (string | number)[]) => string;

let given: Texts = (key) => key;

/** Gives this script's components their words, before the first of them is rendered. */
export function provideTexts(texts: Texts): void {
  given = texts;
}

/** Called like a hook, at the top of a component, though it keeps nothing: a context would cost every page more. */
export function useTexts(): Texts {
  return given;
}
