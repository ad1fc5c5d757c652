/** The part in which notes are written. Loaded with the first note. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { texts } from '@/utils/platform/texts.ts';
import { mountNote } from './note.tsx';

export default defineUnlistedScript(() => {
  loadedParts().noteEditor = { mountNote: (container, options) => mountNote(container, options, texts) };
});
