import type { ComponentChildren } from 'preact';
import { useTexts, type TextKey } from './texts.ts';

/** Stands for the element in the text; no message contains it. */
const SLOT = '\uFFFC';

/** A text with an element in the place of its `$1`: "You are on the <strong>Devex</strong> copy." */
export function TextAround({ text, children }: { text: TextKey; children: ComponentChildren }) {
  const [before, after] = useTexts()(text, SLOT).split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
