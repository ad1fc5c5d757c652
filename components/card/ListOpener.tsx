import type { ComponentChildren } from 'preact';
import { Action } from '../Action.tsx';
import { useTexts } from '../texts.ts';

export interface ListOpenerProps {
  count: number;
  isOpen: boolean;
  onOpen(): void;
  /** What else can be gone to. */
  children?: ComponentChildren;
}

/** A landmark, seen only when focused: the way to the terms for those who cannot see the marks. */
export function ListOpener({ count, isOpen, onOpen, children }: ListOpenerProps) {
  const texts = useTexts();
  return (
    <nav class="gl-list-opener" aria-label={texts('overlayName')}>
      <Action onAct={onOpen} expanded={isOpen}>
        {count === 1 ? texts('overlayShowTerm') : texts('overlayShowTerms', count)}
      </Action>
      {children}
    </nav>
  );
}
