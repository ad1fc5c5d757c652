import type { WxtHooks } from 'wxt';
import { compileTerms } from '../utils/core/terms/term-index.ts';
import { readPacks } from './pack-check.ts';

const FILE = 'glossaries.json';

/**
 * Puts all packs into one file of the extension: checked, so that a malformed one fails the build and not the reader, and
 * compiled, so that a background that wakes has only to read it.
 */
export const glossariesFile: Partial<WxtHooks> = {
  'prepare:publicPaths'(_wxt, paths) {
    paths.push(FILE);
  },
  'build:publicAssets'(_wxt, files) {
    files.push({ relativeDest: FILE, contents: JSON.stringify(compileTerms(readPacks())) });
  },
};
