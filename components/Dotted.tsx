import type { ComponentChild } from 'preact';

/** Facts in a row with dots between them, of which none begins a line. What is empty is left out. */
export function Dotted({ facts }: { facts: ComponentChild[] }) {
  return facts.filter(Boolean).map((fact, index) => (
    <span key={index}>
      {index > 0 && '\u00A0· '}
      {fact}
    </span>
  ));
}
