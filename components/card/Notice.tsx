import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../Action.tsx';
import { useTexts } from '../texts.ts';

/** How long a notice stays, in ms; longer while it is hovered or focused. */
const NOTICE_MS = 8000;

export interface NoticeProps {
  message: string;
  /** Left out where there is nothing to undo. */
  onUndo?(): void;
  onGone(): void;
  /** For a reader who came by keyboard: the button takes the focus that its card had. */
  takesFocus?: boolean;
}

/** What has been done, and the way back; or what there is to say. */
export function Notice({ message, onUndo, onGone, takesFocus = false }: NoticeProps) {
  const texts = useTexts();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const isHeld = hovered || focused;

  useEffect(() => {
    if (takesFocus) undo.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onGone, NOTICE_MS);
    return () => clearTimeout(timer);
  }, [isHeld, message, onGone]);

  return (
    <div
      class="gl-sheet gl-notice"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <span>{message}</span>
      {onUndo && (
        <Action onAct={onUndo} buttonRef={undo}>
          {texts('overlayUndo')}
        </Action>
      )}
    </div>
  );
}
