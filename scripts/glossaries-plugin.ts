import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileTerms } from '../utils/core/terms/term-index.ts';
import { PACKS, readPacks } from './pack-check.ts';

const MODULE = 'virtual:glossaries';
const RESOLVED = `\0${MODULE}`;
const FILE = 'assets/glossaries.txt';

/**
 * Puts all packs in one file and gives the background its path as `virtual:glossaries`: checked, so that a malformed one
 * fails the build and not the reader, and compiled, so that a background that wakes has only to read the forms.
 */
export function glossariesPlugin(): Plugin {
  return {
    name: 'glossator:glossaries',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of readdirSync(PACKS)) this.addWatchFile(fileURLToPath(new URL(file, PACKS)));
      const { entries, ...forms } = compileTerms(readPacks());
      // No line break is in JSON.
      this.emitFile({ type: 'asset', fileName: FILE, source: `${JSON.stringify(forms)}\n${entries}` });
      return `export default ${JSON.stringify(`/${FILE}`)};`;
    },
  };
}
