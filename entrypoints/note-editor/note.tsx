/** One note from its first letter to its deletion: what is stored, what is on its way, what could not be. */
import { render } from 'preact';
import { NoteEditor } from '@/components/note/NoteEditor.tsx';
import noteEditorStyle from '@/components/note/note-editor.css?inline';
import { provideTexts, type Texts } from '@/components/texts.ts';
import { writeClipboard } from '@/utils/dom/clipboard.ts';
import type { NoteOptions } from '@/entrypoints/overlay/contract.ts';
import { draftKey, type Draft } from '@/entrypoints/overlay/desk.ts';
import type { Annotation } from '@/utils/core/notes/annotation.ts';
import { noteText } from '@/utils/core/notes/note-text.ts';
import type { Reading } from '@/utils/core/reading.ts';
import { createElement } from '@/utils/dom/accessors.ts';

/** Said when the extension has gone from under the editor: fetched while it is there. */
const LAST_WORDS = [
  ...(['noteNotSavedFailed', 'noteNotSavedYet', 'noteSaving', 'noteTryAgain', 'noteCopyText'] as const),
  ...(['noteCopied', 'noteNotCopied', 'statusNoteNotSaved'] as const),
];

/** Renders the editor, focused; returns what unmounts it (unsaved text is saved first). */
export function mountNote(container: HTMLElement, { desk, mark, quote, leave }: NoteOptions, texts: Texts): () => void {
  const { page, drafts } = desk;
  provideTexts(texts);
  for (const key of LAST_WORDS) texts(key);
  const stored = page.notesOn(mark()).at(-1)?.annotation;
  const key = draftKey(page, mark());
  const draft = standing(drafts.get(key), page.reading);
  let id = draft?.id ?? stored?.id ?? newId();
  const storedText = stored && noteText(stored);
  let latest = (draft?.keptAt && draft.text) ?? storedText ?? '';
  /** Texts that may be kept under this id by our own doing; another has been written elsewhere meanwhile. */
  const ours = new Set([storedText, draft?.text]);

  const style = createElement('style');
  style.textContent = noteEditorStyle;
  const place = createElement('div');
  container.append(style, place);
  render(
    <NoteEditor
      quote={quote}
      text={draft?.text ?? storedText ?? ''}
      isStored={draft ? draft.keptAt !== undefined : stored !== undefined}
      isPrivate={page.reading.isPrivate}
      save={save}
      remove={(text) => remove(text.trim() ? text : latest)}
      close={close}
      copy={(text) => writeClipboard(text)}
    />,
    place,
  );
  return () => {
    render(null, place);
    style.remove();
    place.remove();
  };

  /** Where nothing can be saved any more, Escape does not take the text away; the card's own button does. */
  function close(): void {
    const draftNow = drafts.get(key);
    if (!desk.isFinishing() || !draftNow || draftNow.keptAt) leave();
  }

  async function save(text: string) {
    const kept = keptNote();
    // What was written elsewhere stays; this becomes a note of its own.
    if (kept && !ours.has(noteText(kept))) id = newId();
    ours.add(text);
    drafts.set(key, { id, text, isRefused: false });
    const result = await page.saveNote(mark(), { id, text });
    if ('saved' in result) {
      latest = text;
      if (drafts.get(key)?.text === text) drafts.set(key, { id, text, isRefused: false, keptAt: page.reading });
    } else if (!page.reading.isPrivate) {
      drafts.set(key, { id, text: drafts.get(key)?.text ?? text, isRefused: true });
      desk.say(texts('statusNoteNotSaved'));
    }
    desk.draw();
    return result;
  }

  async function remove(text: string): Promise<boolean> {
    const restored = keptNote();
    const result = await page.deleteNote(id);
    if ('refused' in result) {
      desk.say(texts(result.refused === 'private-window' ? 'cardNotKeptPrivate' : 'statusNoteNotDeleted'));
      return false;
    }
    drafts.delete(key);
    desk.setEditing(undefined);
    await desk.offer({
      message: texts('statusNoteDeleted'),
      announcement: texts('statusNoteDeletedUndo'),
      async undo() {
        const back = await page.saveNote(mark(), { id, text, restored });
        if ('saved' in back) return desk.say(texts('statusNoteBack'));
        drafts.set(key, { id, text, isRefused: true });
        desk.say(texts('statusNoteNotSaved'));
      },
    });
    return true;
  }

  function keptNote(): Annotation | undefined {
    return page.notesOn(mark()).find(({ annotation }) => annotation.id === id)?.annotation;
  }
}

/** What was kept at an earlier reading is told by the present one. */
function standing(draft: Draft | undefined, reading: Reading): Draft | undefined {
  return draft?.keptAt && draft.keptAt !== reading ? undefined : draft;
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}
