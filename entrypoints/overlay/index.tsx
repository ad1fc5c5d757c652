/** The part that shows glances, cards and the list of terms. Loaded when a page has something to show. */
import { defineUnlistedScript } from '#imports';
import { texts } from '@/utils/platform/texts.ts';
import { loadedParts } from './contract.ts';
import { mountOverlay } from './mount.tsx';

export default defineUnlistedScript(() => {
  loadedParts().overlay = { mountOverlay: (page, signal) => mountOverlay(page, texts, signal) };
});
