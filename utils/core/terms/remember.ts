import type { TokenisedText } from './tokenise.ts';

/** The same function, which looks each key up in a text but once, and forgets with the text. */
export function rememberPerText<Key, Value>(
  find: (text: TokenisedText, key: Key) => Value,
): (text: TokenisedText, key: Key) => Value {
  const byText = new WeakMap<TokenisedText, Map<Key, Value>>();
  return (text, key) => {
    let found = byText.get(text);
    if (!found) byText.set(text, (found = new Map()));
    if (!found.has(key)) found.set(key, find(text, key));
    return found.get(key)!;
  };
}
