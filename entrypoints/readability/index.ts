/** The part that asks Readability where the site's own signs lead to no story. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { keptByReadability } from '@/utils/dom/kept-by-readability.ts';

export default defineUnlistedScript(() => {
  loadedParts().readability = { keptByReadability };
});
