/** Writing a note from a card: the lazily loaded editor in the card's place for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/texts.tsx';
import type { Annotation } from '@/utils/core/notes/annotation.ts';
import { noteText } from '@/utils/core/notes/note-text.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import type { ArticlePage, NoteEditorPart } from './contract.ts';
import type { Desk } from './desk.ts';

export interface NoteWriting {
  /** Present while a note is written; mounts the editor into the element it is given. */
  editor?: NoteEditorPart;
  /** Opens the editor; resolves with whether it could be loaded. */
  open(): Promise<boolean>;
  mount(container: HTMLElement): () => void;
}

export function useNoteWriting(desk: Desk, mark: TermMark, lemma: string): NoteWriting {
  const texts = useTexts();
  const { page, drafts } = desk;
  const [editor, setEditor] = useState<NoteEditorPart>();
  /** As it is now: the text around it may change while the note is written. */
  const current = useRef(mark);
  current.current = mark;
  const isHere = useRef(true);
  useEffect(() => () => void ((isHere.current = false), desk.setEditing(undefined)), [desk]);

  return { ...(editor && { editor }), open, mount };

  async function open(): Promise<boolean> {
    try {
      const part = await page.noteEditor();
      if (isHere.current) setEditor(part);
      return true;
    } catch {
      return false;
    }
  }

  function mount(container: HTMLElement): () => void {
    if (!editor) return () => undefined;
    const stored = page.notesOn(mark).at(-1)?.annotation;
    const key = draftKey(page, mark);
    const draft = drafts.get(key);
    let id = draft?.id ?? stored?.id ?? newId();
    const storedText = stored && noteText(stored);
    let latest = storedText ?? '';
    /** Texts that may be kept under this id by our own doing; another has been written elsewhere meanwhile. */
    const ours = new Set([storedText, draft?.text]);
    const leave = (): void => {
      desk.setEditing(undefined);
      if (isHere.current) setEditor(undefined);
    };
    desk.setEditing(leave);
    return editor.mountNoteEditor(container, {
      quote: lemma,
      text: draft?.text ?? storedText ?? '',
      isStored: !draft && stored !== undefined,
      isPrivate: page.reading.isPrivate,
      async save(text) {
        const kept = keptAs(id);
        // What was written elsewhere stays; this becomes a note of its own.
        if (kept && !ours.has(noteText(kept))) id = newId();
        ours.add(text);
        drafts.set(key, { id, text, isRefused: false });
        const result = await page.saveNote(current.current, { id, text });
        if ('saved' in result) {
          latest = text;
          if (drafts.get(key)?.text === text) drafts.delete(key);
        } else if (!page.reading.isPrivate) {
          drafts.set(key, { id, text: drafts.get(key)?.text ?? text, isRefused: true });
          desk.say(texts('statusNoteNotSaved'));
        }
        desk.draw();
        return result;
      },
      remove: (text) => remove(id, text.trim() ? text : latest),
      close: leave,
    });
  }

  function keptAs(id: string): Annotation | undefined {
    return page.notesOn(current.current).find(({ annotation }) => annotation.id === id)?.annotation;
  }

  async function remove(id: string, text: string): Promise<boolean> {
    const restored = keptAs(id);
    const result = await page.deleteNote(id);
    if ('refused' in result) {
      desk.say(texts('statusNoteNotDeleted'));
      return false;
    }
    drafts.delete(draftKey(page, mark));
    desk.setEditing(undefined);
    desk.offer({
      message: texts('statusNoteDeleted'),
      announcement: texts('statusNoteDeletedUndo'),
      async undo() {
        const back = await page.saveNote(current.current, { id, text, restored });
        if ('saved' in back) return desk.say(texts('statusNoteBack'));
        drafts.set(draftKey(page, mark), { id, text, isRefused: true });
        desk.say(texts('statusNoteNotSaved'));
      },
    });
    return true;
  }
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

/** Notes are on an entry, whichever of its forms carries the mark. */
export function draftKey(page: ArticlePage, mark: TermMark): string {
  return page.reading.cards[mark.card]?.entry ?? mark.card;
}
