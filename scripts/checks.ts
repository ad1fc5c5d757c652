/** `npm run lint` and `npm run types`: the checks that need no test. `node scripts/checks.ts types` runs the second. */
import { runTool } from './run.ts';

/** oxlint, prettier and knip; each says its piece though an earlier one has failed. Gives an exit code. */
export async function lint(): Promise<number> {
  const codes = [
    // knip reads the configuration of the compiler, which WXT writes.
    await runTool('wxt', ['prepare']),
    await runTool('oxlint', ['--deny-warnings']),
    await runTool('prettier', ['--check', '--log-level', 'warn', '.']),
    await runTool('knip', ['--no-progress']),
  ];
  return Math.max(...codes);
}

/** TypeScript over everything, and again over `utils/core` with nothing but the language itself. Gives an exit code. */
export async function types(): Promise<number> {
  const prepared = await runTool('wxt', ['prepare']);
  if (prepared !== 0) return prepared;
  return Math.max(await runTool('tsc', []), await runTool('tsc', ['-p', 'utils/core']));
}

if (import.meta.main) process.exitCode = await (process.argv[2] === 'types' ? types() : lint());
