import { findFirefox } from '../../../scripts/find-browser.mjs';
import { build } from '../../../scripts/run.ts';

/** Builds the extension for both browsers before the end-to-end tests, unless somebody has just done so. */
export async function setup(): Promise<void> {
  if (!findFirefox() && !process.env.CI) {
    console.log('Firefox from version 149 on is not on this machine: the tests in Firefox are skipped.');
  }
  if (process.env.E2E_SKIP_BUILD) return;
  for (const browser of ['chrome', 'firefox'] as const) {
    if ((await build(browser)) !== 0) throw new Error(`The extension could not be built for ${browser}.`);
  }
}
