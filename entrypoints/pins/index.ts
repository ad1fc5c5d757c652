/** The part that keeps cards in view. Loaded when the first is pinned. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { texts } from '@/utils/platform/texts.ts';
import { createPins } from './pins.tsx';

export default defineUnlistedScript(() => {
  loadedParts().pins = { createPins: (options, signal) => createPins(options, texts, signal) };
});
