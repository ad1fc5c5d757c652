/** The extension's own words, handed to components from outside: they know no extension API. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/assets/public/_locales/en/messages.json';

/** The name of a text in `_locales/en/messages.json`. */
export type TextKey = keyof typeof messages;

/** Gives a text, with `$1`, `$2` … replaced. */
export type Texts = (key: TextKey, ...substitutions: (string | number)[]) => string;

export const TextsContext = createContext<Texts>((key) => key);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
