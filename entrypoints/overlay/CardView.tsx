import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '@/components/card/Card.tsx';
import { useTexts, type TextKey } from '@/components/texts.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import type { Refusal } from '@/utils/core/write-result.ts';
import { draftKey, type Desk } from './desk.ts';
import { useNoteWriting } from './note-writing.ts';
import { isSameMark } from './states.ts';

const REFUSALS: Record<Refusal, TextKey> = {
  'private-window': 'cardNotKeptPrivate',
  'disk-full': 'cardNotKeptDisk',
  failed: 'cardNotKept',
};

/** A card, and what its buttons do. */
export function CardView({
  desk,
  mark,
  card,
  byKeyboard,
}: {
  desk: Desk;
  mark: TermMark;
  card: TermCard;
  byKeyboard: boolean;
}) {
  const texts = useTexts();
  const { page } = desk;
  const lemma = page.surfaceOf(mark);
  const [message, setMessage] = useState<string>();
  const noteButton = useRef<HTMLButtonElement>(null);
  const writing = useNoteWriting(desk, mark, lemma);
  const index = page.marks().findIndex((other) => isSameMark(other, mark));

  const isKept = desk.drafts.get(draftKey(page, mark))?.isRefused;

  const isWriting = writing.editor !== undefined;
  useEffect(() => {
    if (!isWriting) return undefined;
    // Afterwards: the button is there again only then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    return () => noteButton.current?.focus({ preventScroll: true });
  }, [isWriting]);

  return (
    <Card
      lemma={lemma}
      card={card}
      certain={mark.certain}
      known={mark.known}
      notes={page.notesOn(mark).map(({ annotation }) => annotation)}
      position={byKeyboard && index >= 0 ? { number: index + 1, of: page.marks().length } : undefined}
      message={message ?? (isKept ? texts('statusNoteNotSaved') : undefined)}
      noteButton={noteButton}
      onClose={desk.close}
      onNote={() => void note()}
      onKnow={() => void know()}
      onCopy={() => void copy()}
    >
      {writing.editor && <EditorPlace mount={writing.mount} />}
    </Card>
  );

  async function note(): Promise<void> {
    setMessage(undefined);
    if (!(await writing.open())) tell(texts('cardNoEditor'));
  }

  async function know(): Promise<void> {
    const term = { entry: card.entry, sense: card.sense };
    const wasKnown = mark.known;
    const result = await page.setKnown(term, !wasKnown);
    if ('refused' in result) return tell(texts(REFUSALS[result.refused]));
    if (wasKnown) return tell(texts('statusNotKnown'));
    await desk.offer({
      message: texts('statusKnown'),
      announcement: texts('statusKnownUndo'),
      async undo() {
        const undone = await page.setKnown(term, false);
        desk.say(texts('refused' in undone ? REFUSALS[undone.refused] : 'statusNotKnown'));
      },
    });
  }

  async function copy(): Promise<void> {
    tell(texts((await desk.copy(lemma, card)) ? 'cardCopied' : 'cardNotCopied'));
  }

  /** Shown in the card, and said. */
  function tell(words: string): void {
    setMessage(words);
    desk.say(words);
  }
}

function EditorPlace({ mount }: { mount(container: HTMLElement): () => void }) {
  const place = useRef<HTMLDivElement>(null);
  // Mounted once: the editor has a life of its own.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => (place.current ? mount(place.current) : undefined), []);
  return <div class="gl-editor-place" ref={place} />;
}
