import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '@/utils/core/notes/note-text.ts';
import type { WriteResult } from '@/utils/core/write-result.ts';
import { Action } from '../Action.tsx';
import { NoteState } from './NoteState.tsx';
import { useTexts } from '../texts.ts';
import { byReader } from '../trusted.ts';
import { useAutosave } from './use-autosave.ts';

export interface NoteEditorProps {
  /** The word that the note is on. */
  quote: string;
  /** The text to begin with. */
  text: string;
  /** Whether that text is stored already; otherwise it is a draft. */
  isStored: boolean;
  /** In a private window nothing is written. */
  isPrivate: boolean;
  save(text: string): Promise<WriteResult<unknown>>;
  copy(text: string): Promise<boolean>;
  /** Deletes the note; `text` is what an undo brings back. Gives `false` if it could not be deleted. */
  remove?(text: string): Promise<boolean>;
  close(): void;
}

/** A note in plain text. It saves itself; Escape and Done both leave with everything kept. */
export function NoteEditor(props: NoteEditorProps) {
  const { quote, text, isStored, isPrivate, save, copy, remove, close } = props;
  const texts = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const [isFull, setFull] = useState(text.length >= MAX_NOTE_LENGTH);
  const { autosave, state, wasStored } = useAutosave({ text, isStored, save });

  // Before the next frame: letters typed meanwhile would be lost.
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  return (
    <div class="gl-note-editor" role="group" aria-label={texts('noteEditorName', quote)}>
      <textarea
        ref={field}
        aria-label={texts('noteField')}
        dir="auto"
        rows={4}
        maxLength={MAX_NOTE_LENGTH}
        defaultValue={text}
        onKeyDown={onKeyDown}
        onBlur={() => void autosave.flush()}
        onInput={(event) => {
          if (!byReader(event)) return;
          setCopied(undefined);
          setFull(event.currentTarget.value.length >= MAX_NOTE_LENGTH);
          autosave.changed(event.currentTarget.value);
        }}
      />
      <NoteState
        state={state}
        isPrivate={isPrivate}
        isFull={isFull}
        copied={copied}
        onRetry={() => void autosave.flush()}
        onCopy={() => void copy(currentText()).then(setCopied)}
      />
      <div class="gl-actions">
        <Action onAct={() => void done()}>{texts('noteDone')}</Action>
        {remove && wasStored && <Action onAct={() => void discard()}>{texts('noteDelete')}</Action>}
      </div>
    </div>
  );

  function currentText(): string {
    return field.current?.value ?? text;
  }

  /** Leaves once the text is safe. A field that the reader has emptied is a note deleted. */
  async function done(): Promise<void> {
    if (remove && wasStored && currentText().trim() === '') return discard();
    const { name } = await autosave.flush();
    if (name !== 'refused' || isPrivate) close();
    else field.current?.focus({ preventScroll: true });
  }

  async function discard(): Promise<void> {
    await autosave.stop();
    if ((await remove?.(currentText())) === false) autosave.resume();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!byReader(event) || event.isComposing) return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isDone && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isDone) void done();
    else close();
  }
}
