import type { Ref } from 'preact';
import { Action } from '../Action.tsx';
import { useTexts } from '../texts.ts';

export interface CardFootProps {
  hasNote: boolean;
  known: boolean;
  /** The mark's number among those drawn, where the card was opened by keyboard. */
  position?: { number: number; of: number } | undefined;
  /** What the last action came to. */
  message?: string | undefined;
  onNote(): void;
  onKnow(): void;
  onCopy(): void;
  noteButton?: Ref<HTMLButtonElement>;
}

/** What can be done with a term. */
export function CardFoot({ hasNote, known, position, message, onNote, onKnow, onCopy, noteButton }: CardFootProps) {
  const texts = useTexts();
  return (
    <div class="gl-card-foot">
      {message && <p class="gl-message">{message}</p>}
      <div class="gl-actions">
        <Action onAct={onNote} buttonRef={noteButton}>
          {texts(hasNote ? 'cardEditNote' : 'cardAddNote')}
        </Action>
        <Action onAct={onKnow}>{texts(known ? 'cardExplainAgain' : 'cardKnow')}</Action>
        <Action onAct={onCopy}>{texts('cardCopy')}</Action>
        {position && <span class="gl-position">{texts('cardPosition', position.number, position.of)}</span>}
      </div>
    </div>
  );
}
