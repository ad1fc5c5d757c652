import type { Annotation } from '@/utils/core/notes/annotation.ts';
import { noteText } from '@/utils/core/notes/note-text.ts';
import type { TermCard } from '@/utils/core/reading.ts';
import { formatDay } from './date-span.ts';
import { useTexts } from '../texts.ts';

/** What is the reader's own: notes on the term, the begin of each, and the article in which they have last met it. */
export function CardNotes({ notes, met }: { notes: readonly Annotation[]; met: TermCard['met'] }) {
  const texts = useTexts();
  return (
    <>
      {notes.map((annotation) => (
        <p key={annotation.id} class="gl-label gl-note">
          <span class="gl-note-label">{texts('cardYourNote', formatDay(annotation.modified))}</span>{' '}
          <bdi>{noteText(annotation)}</bdi>
        </p>
      ))}
      {met && (
        <p class="gl-label gl-note">
          <span class="gl-note-label">{texts('cardMet')}</span> <i>{met.title}</i>, {formatDay(met.read)}
        </p>
      )}
    </>
  );
}
