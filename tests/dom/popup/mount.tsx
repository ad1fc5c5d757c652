import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import messages from '@/assets/public/_locales/en/messages.json';
import { provideTexts, type Texts } from '@/components/texts.ts';

/** The English texts, with `$1` … replaced as the browser does. */
const english: Texts = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, number: string) => String(substitutions[Number(number) - 1] ?? ''));

/** Shows something in the document until the test is over. */
export function mount(shown: ComponentChildren): HTMLElement {
  provideTexts(english);
  act(() => render(shown, document.body));
  return document.body;
}

afterEach(() => {
  act(() => render(null, document.body));
});

/** The words of an element as a reader sees them: one space between them, no folded gaps. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of every element that the selector finds. */
export function allWords(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(words);
}

/** Presses the button, link, radio or switch of this name. */
export function press(name: string): void {
  const named = [...document.querySelectorAll<HTMLElement>('button, a, label')].find(
    (element) => (element.getAttribute('aria-label') ?? words(element)) === name,
  );
  if (!named) throw new Error(`Nothing is called "${name}".`);
  act(() => named.click());
}

/** Chooses an option of a list by its value, as a reader does. */
export function choose(selector: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(selector);
  if (!list) throw new Error(`There is no list at "${selector}".`);
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
