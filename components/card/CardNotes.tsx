import type { Annotation } from '@/utils/core/notes/annotation.ts';
import { noteText } from '@/utils/core/notes/note-text.ts';
import { formatDay } from './date-span.ts';
import { useTexts } from '../texts.ts';

/** The reader's own notes on the term, the begin of each. */
export function CardNotes({ notes }: { notes: readonly Annotation[] }) {
  const texts = useTexts();
  return notes.map((annotation) => (
    <p key={annotation.id} class="gl-label gl-note">
      <span class="gl-note-label">{texts('cardYourNote', formatDay(annotation.modified))}</span>{' '}
      <bdi>{noteText(annotation)}</bdi>
    </p>
  ));
}
