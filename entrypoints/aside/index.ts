/** The part for what happens beside glance and card. Loaded when it is first needed. */
import { defineUnlistedScript } from '#imports';
import { loadedParts } from '@/entrypoints/overlay/contract.ts';
import { texts } from '@/utils/platform/texts.ts';
import { createAside } from './aside.tsx';

export default defineUnlistedScript(() => {
  loadedParts().aside = { createAside: (options, signal) => createAside(options, texts, signal) };
});
