/**
 * `npm test`: lint, types, unit and dom tests, both builds, end-to-end tests. A step that fails does not hide what
 * the later ones have to say. The last line counts tests from Vitest's own reports; a failed step that is no test, or
 * that leaves no report, counts as one failure, so that the line never reads well when something went wrong.
 *
 * `npm test -- <anything>` runs only the tests, and hands what follows to Vitest: `npm test -- -t "Africom"`,
 * `npm test -- --project unit`, `npm test -- tests/e2e/hover.test.ts`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, types } from './checks.ts';
import { build, root, runTool } from './run.ts';
import { countReport, summaryOf, type Counts } from './test-counts.ts';

const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const chosen = process.argv.slice(2);
const failed: string[] = [];
const counts: Counts[] = [];

if (chosen.length > 0) {
  // The tests are compiled by a configuration that WXT writes.
  if (await step('preparation', () => runTool('wxt', ['prepare']))) await tests('tests', chosen);
} else {
  await step('lint', lint);
  await step('types', types);
  await tests('unit and dom tests', ['--project', 'unit', '--project', 'dom']);
  const chrome = await step('build for Chromium', () => build('chrome'));
  const firefox = await step('build for Firefox', () => build('firefox'));
  if (chrome && firefox) await tests('end-to-end tests', ['--project', 'e2e'], { E2E_SKIP_BUILD: '1' });
  else failed.push('end-to-end tests (not run: no build)');
}

const summary = summaryOf(counts, failed.length);
writeFileSync(join(results, 'summary.txt'), `${summary}\n`);
for (const name of failed) console.log(`Failed: ${name}`);
console.log(summary);
process.exitCode = failed.length > 0 || counts.some((count) => count.failed > 0) ? 1 : 0;

/** Runs one step under a heading; tells whether it went well. */
async function step(name: string, run: () => Promise<number>): Promise<boolean> {
  console.log(`\n── ${name}\n`);
  const passed = (await run()) === 0;
  if (!passed) failed.push(name);
  return passed;
}

async function tests(name: string, options: string[], env: Record<string, string> = {}): Promise<void> {
  const report = join(results, `${name.replaceAll(' ', '-')}.json`);
  console.log(`\n── ${name}\n`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', ...reporters, ...options], env);
  const count = readReport(report);
  if (count) counts.push(count);
  // A run can fail without a failed test: by an unhandled error, or before the first one.
  if (!count || (code !== 0 && count.failed === 0)) failed.push(`${name} (ended with code ${code})`);
}

function readReport(path: string): Counts | undefined {
  try {
    return countReport(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
