/** The part that finds an article's root where the site's own signs did not. Loaded only then. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { findRootByReadability } from '@/utils/dom/detect/readability-root.ts';

export default defineUnlistedScript(() => {
  loadedParts().readability = { findRootByReadability };
});
