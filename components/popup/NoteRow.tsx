import { formatLongDate, type PartialDate } from '@/utils/core/dates.ts';
import { placeName, type Place } from './place-name.ts';
import { useTexts, type Texts } from '../texts.ts';

export interface NoteRowFacts {
  id: string;
  /** The words that it was made on. */
  quote: string;
  text: string;
  /** The reader's own day on which it was made. */
  made: PartialDate;
  /** The other copy that it was made on; absent if it was made on this page. */
  madeOn?: Place;
  /** Where its passage is on this page, if it is found. */
  place?: { start: number; end: number };
  /** Whether it is on a term, whose card shows it. */
  onTerm: boolean;
}

export interface NoteRowProps {
  note: NoteRowFacts;
  onShow(note: NoteRowFacts): void;
}

/** More than four lines of it are never seen here, and a note may be as long as a book. */
const SHOWN_LENGTH = 600;

/** A note: the words it is on, which lead to them if they are on this page, its text, and where it was made. */
export function NoteRow({ note, onShow }: NoteRowProps) {
  const t = useTexts();
  const quote = <q>{note.quote}</q>;
  return (
    <li class="row">
      {note.place ? (
        <button type="button" class="quote" aria-describedby={`${note.id}-text`} onClick={() => onShow(note)}>
          {quote}
        </button>
      ) : (
        <p class="quote">{quote}</p>
      )}
      <p id={`${note.id}-text`} class="note-text" dir="auto">
        {note.text.slice(0, SHOWN_LENGTH)}
      </p>
      <p class="aside">{origin(note, t)}</p>
    </li>
  );
}

function origin({ made, madeOn, place }: NoteRowFacts, t: Texts): string {
  const date = formatLongDate(made);
  if (!madeOn) return t(place ? 'popupNoteFoundHere' : 'popupNoteLostHere', date);
  return t(place ? 'popupNoteFound' : 'popupNoteLost', placeName(t, madeOn), date);
}
