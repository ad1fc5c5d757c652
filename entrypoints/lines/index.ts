/** The part that draws lines in the place of highlights. Loaded in forced colours only. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { drawLines } from './lines.ts';

export default defineUnlistedScript(() => {
  loadedParts().lines = { drawLines };
});
