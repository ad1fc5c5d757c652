/**
 * `npm run bench -- terms`: measures, prints a table and writes `bench-results/terms.json`. Without a name every bench
 * in `tests/bench` runs.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import type { BenchRow } from '../tests/bench/row.ts';
import { root, runTool } from './run.ts';

const ENDING = '.bench.ts';
const folder = join(root, 'tests', 'bench');
const known = readdirSync(folder)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

// Vite compiles by a configuration that WXT writes.
await runTool('wxt', ['prepare']);
// Vite resolves "@/" as it does in the tests.
const vite = await createServer({
  configFile: join(root, 'vitest.config.ts'),
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'warn',
});
mkdirSync(join(root, 'bench-results'), { recursive: true });
try {
  for (const name of asked.length > 0 ? asked : known) {
    const module = await vite.ssrLoadModule(pathToFileURL(join(folder, name + ENDING)).pathname);
    const rows = await (module as { run(): Promise<BenchRow[]> }).run();
    console.log(`\n${name}`);
    console.table(Object.fromEntries(rows.map(({ row, ...rest }) => [row, rest])));
    writeFileSync(join(root, 'bench-results', `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
    if (rows.some((row) => row.holds === false)) process.exitCode = 1;
  }
} finally {
  await vite.close();
}
