/** What the page's own edits cost when its words are marked. */
import { editText, marksSeen } from './in-page.ts';
import { addressOf, type Length } from './pages.ts';
import { pause } from './visit.ts';
import type { Tabs } from './visits.ts';

export const CHANGES = 300;
/** So that what a run puts off is done before the next one. */
const BETWEEN = 500;

/** The milliseconds of each run, with us and without us by turns. */
export async function timeEdits(tabs: Tabs, length: Length, runs: number): Promise<{ ours: number[]; bare: number[] }> {
  const url = addressOf(length, 'plain');
  await Promise.all([tabs.ours.go(url), tabs.bare.go(url)]);
  await tabs.ours.run(marksSeen);
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run <= runs; run++) {
    for (const whose of ['ours', 'bare'] as const) {
      await pause(BETWEEN);
      const time = await tabs[whose].run(editText, CHANGES);
      // The first one is to warm up.
      if (run > 0) times[whose].push(time);
    }
  }
  return times;
}
