import type { Refusal } from '@/utils/core/write-result.ts';
import { Action } from '../Action.tsx';
import type { SaveState } from './autosave.ts';
import { useTexts, type Texts } from '../texts.ts';

export interface NoteStateProps {
  state: SaveState;
  isPrivate: boolean;
  /** The field takes no more: a text pasted into it has been cut. */
  isFull: boolean;
  /** What copying the text came to. */
  copied?: boolean | undefined;
  onRetry(): void;
  onCopy(): void;
}

/** Whether the note is safe: always to be seen, and said when it changes. */
export function NoteState({ state, isPrivate, isFull, copied, onRetry, onCopy }: NoteStateProps) {
  const texts = useTexts();
  const refusal = refusalOf(state);
  return (
    <div class="gl-note-state">
      <p role="status" class={refusal ? 'gl-rubric' : undefined}>
        {isPrivate ? texts('notePrivate') : describe(state, texts)}
        {isFull && ` ${texts('noteFull')}`}
        {copied !== undefined && ` ${texts(copied ? 'noteCopied' : 'noteNotCopied')}`}
      </p>
      {(refusal || isPrivate) && (
        <p>
          {!isPrivate && (
            <>
              <Action inline onAct={onRetry}>
                {texts('noteTryAgain')}
              </Action>{' '}
              ·{' '}
            </>
          )}
          <Action inline onAct={onCopy}>
            {texts('noteCopyText')}
          </Action>
        </p>
      )}
    </div>
  );
}

/** While it is tried once more, all stays as it was: leaving the field for one of the buttons is what starts the try. */
function refusalOf(state: SaveState): Refusal | undefined {
  if (state.name === 'refused') return state.why;
  return state.name === 'saving' ? state.after : undefined;
}

function describe(state: SaveState, texts: Texts): string {
  const refusal = refusalOf(state);
  if (refusal) return texts(refusal === 'disk-full' ? 'noteNotSavedDisk' : 'noteNotSavedFailed');
  if (state.name === 'saving') return texts('noteSaving');
  if (state.name !== 'saved') return texts('noteNotSavedYet');
  return state.at === undefined ? texts('noteSavedBefore') : texts('noteSaved', clock(state.at));
}

/** `14:02`, where the reader is. */
function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
