import { Action } from '../Action.tsx';
import { useTexts } from '../texts.ts';

/** A landmark with one button, seen only when focused: the way to the terms for those who cannot see the marks. */
export function ListOpener({ count, isOpen, onOpen }: { count: number; isOpen: boolean; onOpen(): void }) {
  const texts = useTexts();
  return (
    <nav class="gl-list-opener" aria-label={texts('overlayName')}>
      <Action onAct={onOpen} expanded={isOpen}>
        {count === 1 ? texts('overlayShowTerm') : texts('overlayShowTerms', count)}
      </Action>
    </nav>
  );
}
