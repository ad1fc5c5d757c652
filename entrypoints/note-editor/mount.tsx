/** Renders the note editor into a place that the overlay gives it. */
import { render } from 'preact';
import { NoteEditor } from '@/components/note/NoteEditor.tsx';
import noteEditorStyle from '@/components/note/note-editor.css?inline';
import { TextsContext, type Texts } from '@/components/texts.tsx';
import type { NoteEditorOptions } from '@/entrypoints/overlay/contract.ts';
import { writeClipboard } from '@/entrypoints/overlay/clipboard.ts';

export function mountNoteEditor(container: HTMLElement, options: NoteEditorOptions, texts: Texts): () => void {
  const style = document.createElement('style');
  style.textContent = noteEditorStyle;
  const place = document.createElement('div');
  container.append(style, place);
  render(
    <TextsContext.Provider value={texts}>
      <NoteEditor {...options} copy={(text) => writeClipboard(text)} />
    </TextsContext.Provider>,
    place,
  );
  return () => {
    render(null, place);
    style.remove();
    place.remove();
  };
}
