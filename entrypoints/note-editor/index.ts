/** The part in which notes are written. Loaded with the first note. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { texts } from '@/utils/platform/texts.ts';
import { mountNoteEditor } from './mount.tsx';

export default defineUnlistedScript(() => {
  loadedParts().noteEditor = {
    mountNoteEditor: (container, options) => mountNoteEditor(container, options, texts),
  };
});
