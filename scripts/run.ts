/** Running the project's tools as child processes, with the Node that runs this script. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The tools we start, each by its own script, so that no shell and no search path is involved. */
const TOOLS = {
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

/** Runs a tool in the project's top folder, its output shown as it comes. Gives its exit code. */
export function runTool(
  tool: keyof typeof TOOLS,
  options: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', TOOLS[tool]), ...options], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Where `wxt build` puts the loadable extension. */
export const builds = {
  chrome: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** Builds the extension for a browser. Gives the exit code. */
export function build(browser: keyof typeof builds): Promise<number> {
  return runTool('wxt', browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
}
