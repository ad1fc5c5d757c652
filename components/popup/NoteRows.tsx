/** The reader's notes on this work, from whichever copy: the last three, and all the others folded below. */
import { NoteRow, type NoteRowFacts } from './NoteRow.tsx';
import { placeName, type Place } from './place-name.ts';
import { PopupSection } from './PopupSection.tsx';
import { useTexts, type Texts } from '../texts.ts';

export interface NoteRowsProps {
  id: string;
  /** Newest first. */
  notes: NoteRowFacts[];
  /** Where else a note made now will show. */
  otherCopy?: { at: Place; isOriginal: boolean };
  /** Whether the window is private, so that no note is kept. */
  isPrivate: boolean;
  onShow(note: NoteRowFacts): void;
}

const LAST = 3;

export function NoteRows({ id, notes, otherCopy, isPrivate, onShow }: NoteRowsProps) {
  const t = useTexts();
  const rows = (list: NoteRowFacts[]) => (
    <ul class="note-rows">
      {list.map((note) => (
        <NoteRow key={note.id} note={note} onShow={onShow} />
      ))}
    </ul>
  );

  return (
    <PopupSection
      id={id}
      title={t('popupNotes')}
      count={notes.length > LAST ? t('popupNotesLast', LAST, notes.length) : undefined}
    >
      {isPrivate && <p class="none">{t('popupNotesPrivate')}</p>}
      {notes.length === 0 && !isPrivate && <p class="none">{noneYet(otherCopy, t)}</p>}
      {notes.length > 0 && rows(notes.slice(0, LAST))}
      {notes.length > LAST && (
        <details>
          <summary>{t('popupNotesAll', notes.length)}</summary>
          {rows(notes.slice(LAST))}
        </details>
      )}
    </PopupSection>
  );
}

function noneYet(otherCopy: NoteRowsProps['otherCopy'], t: Texts): string {
  if (!otherCopy) return t('popupNotesNone');
  return t(otherCopy.isOriginal ? 'popupNotesNoneOriginal' : 'popupNotesNoneCopy', placeName(t, otherCopy.at));
}
