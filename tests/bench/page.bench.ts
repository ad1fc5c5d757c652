/**
 * What a page pays for us, in a real Chromium, against the same page alone and with the two usual kinds of highlighter.
 *
 * Everything is marked (level All, and idioms), by us as by them. The background worker is stopped before each visit, as
 * it mostly is when a reader opens an article. Numbers are medians.
 */
import { builds, runTool } from '../../scripts/run.ts';
import { launchBrowser } from './page/browser.ts';
import { timeEdits } from './page/edits.ts';
import { prepareExtension } from './page/extension.ts';
import { watchForMarks } from './page/in-page.ts';
import { LENGTHS, servedPages } from './page/pages.ts';
import { rowsOfEdits, rowsOfVisits } from './page/rows.ts';
import { openTab } from './page/tab.ts';
import { visitAll, type Tabs } from './page/visits.ts';
import type { BenchRow } from './row.ts';

/** All of it is to take less than six minutes, and mark.js alone needs most of one for the long page. */
const VISITS = {
  700: { Glossator: 20, plain: 20, 'mark.js': 20, spans: 20 },
  100_000: { Glossator: 5, plain: 5, 'mark.js': 1, spans: 5 },
};
const EDITS = 20;

export async function run(): Promise<BenchRow[]> {
  await buildExtension();
  const served = servedPages();
  const [ours, bare] = await Promise.all([launchBrowser(builds.chrome), launchBrowser()]);
  try {
    const extension = await prepareExtension(ours, builds.chrome);
    const tabs: Tabs = { ours: await openTab(ours, served), bare: await openTab(bare, served), extension };
    await tabs.ours.runFirst(watchForMarks);
    const rows: BenchRow[] = [];
    for (const length of LENGTHS) {
      rows.push(...rowsOfVisits(length, await visitAll(tabs, length, VISITS[length])));
      rows.push(...rowsOfEdits(length, await timeEdits(tabs, length, EDITS)));
    }
    return rows;
  } finally {
    await Promise.all([ours.close(), bare.close()]);
  }
}

async function buildExtension(): Promise<void> {
  if (process.env.E2E_SKIP_BUILD) return;
  // The Vite that runs the benches has put us into development, where a build would be another one than a reader's.
  const failed = await runTool('wxt', ['build'], { NODE_ENV: 'production' });
  if (failed) throw new Error('The extension could not be built.');
}
