/** Writing a note from a card: the lazily loaded editor in the card's place for it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermMark } from '@/utils/core/reading.ts';
import type { NoteEditorPart } from './contract.ts';
import type { Desk } from './desk.ts';

export interface NoteWriting {
  /** Present while a note is written; mounts the editor into the element it is given. */
  editor?: NoteEditorPart;
  /** Opens the editor; resolves with whether it could be loaded. */
  open(): Promise<boolean>;
  mount(container: HTMLElement): () => void;
}

export function useNoteWriting(desk: Desk, mark: TermMark, lemma: string): NoteWriting {
  const [editor, setEditor] = useState<NoteEditorPart>();
  /** As it is now: the text around it may change while the note is written. */
  const current = useRef(mark);
  // A ref is there to be written to.
  // oxlint-disable-next-line react/immutability
  useLayoutEffect(() => void (current.current = mark));
  const isHere = useRef(true);
  useEffect(() => () => void ((isHere.current = false), desk.setEditing(undefined)), [desk]);

  return { ...(editor && { editor }), open, mount };

  async function open(): Promise<boolean> {
    try {
      const part = await desk.page.noteEditor();
      if (isHere.current) setEditor(part);
      return true;
    } catch {
      return false;
    }
  }

  function mount(container: HTMLElement): () => void {
    const leave = (): void => {
      desk.setEditing(undefined);
      if (isHere.current) setEditor(undefined);
    };
    desk.setEditing(leave);
    return editor?.mountNote(container, { desk, mark: () => current.current, quote: lemma, leave }) ?? leave;
  }
}
