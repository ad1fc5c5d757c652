/** axe-core on a page of ours, and the harness that gives it the overlay’s surfaces to look at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../../scripts/run.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HARNESS = 'https://harness.example/';

export interface Verdict {
  /** How many nodes some rule was content with: none would mean that axe saw nothing. */
  seen: number;
  /** Rule and place of everything that is wrong. */
  violations: string[];
}

export async function judge(page: Page): Promise<Verdict> {
  await page.evaluate(AXE);
  const { passes, violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return {
    seen: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${String(target)} ${any[0]?.message ?? ''}`),
    ),
  };
}

/** Bundles the harness and serves it to this browser. Gives the address of one surface in one theme. */
export async function serveHarness(context: BrowserContext): Promise<(surface: string, theme: string) => string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, rollupOptions: { input: join(root, 'tests/e2e/harness/main.tsx') } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const script = bundle && 'output' in bundle ? bundle.output.find((file) => file.type === 'chunk')?.code : undefined;
  if (!script) throw new Error('The harness was not bundled.');
  await context.route(`${HARNESS}**`, (route) =>
    route.fulfill(
      new URL(route.request().url()).pathname === '/main.js'
        ? { contentType: 'text/javascript', body: script }
        : {
            contentType: 'text/html; charset=utf-8',
            body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Harness</title><script type="module" src="/main.js"></script><body></body></html>',
          },
    ),
  );
  return (surface, theme) => `${HARNESS}?surface=${surface}&theme=${theme}`;
}
