import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileTerms } from '../utils/core/terms/term-index.ts';
import { PACKS, readPacks } from './pack-check.ts';

const MODULE = 'virtual:glossaries';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives the background `virtual:glossaries`, all packs as one text of JSON: checked, so that a malformed one fails the
 * build and not the reader, and compiled, so that a background that wakes has only to read it.
 */
export function glossariesPlugin(): Plugin {
  return {
    name: 'glossator:glossaries',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of readdirSync(PACKS)) this.addWatchFile(fileURLToPath(new URL(file, PACKS)));
      return `export default ${JSON.stringify(JSON.stringify(compileTerms(readPacks())))};`;
    },
  };
}
