import type { ComponentChildren, Ref } from 'preact';
import { byReader } from './trusted.ts';

export interface ActionProps {
  children: ComponentChildren;
  onAct(): void;
  /** For a button that unfolds something. */
  expanded?: boolean;
  /** Looks like a link in a line of text. */
  inline?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that only the reader can press. */
export function Action({ children, onAct, expanded, inline = false, buttonRef }: ActionProps) {
  return (
    <button
      type="button"
      class={inline ? 'gl-action gl-action-inline' : 'gl-action'}
      aria-expanded={expanded}
      ref={buttonRef}
      onClick={(event) => byReader(event) && onAct()}
    >
      {children}
    </button>
  );
}
