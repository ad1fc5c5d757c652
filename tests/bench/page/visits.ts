/** Visits to the same story with us, without us and with other highlighters, by turns, so that all share the weather. */
import type { BenchExtension } from './extension.ts';
import { addressOf, VARIANTS, type Length, type Variant } from './pages.ts';
import type { Tab } from './tab.ts';
import { visitBare, visitWithUs, type Visit } from './visit.ts';

/** A tab of the browser with the extension, and one of the browser without it. */
export interface Tabs {
  ours: Tab;
  bare: Tab;
  extension: BenchExtension;
}

/** Who marks the terms: "plain" stands for nobody. */
export type Marker = 'Glossator' | Variant;
export type Visits = Record<Marker, Visit[]>;

/** How often each is visited: not all of them can be visited as often in the time that there is. */
export type Runs = Record<Marker, number>;

export async function visitAll(tabs: Tabs, length: Length, runs: Runs): Promise<Visits> {
  const visits: Visits = { Glossator: [], plain: [], 'mark.js': [], spans: [] };
  // Once for nothing: a browser that has just started is still busy with itself.
  await visitWithUs(tabs.ours, addressOf(length, 'plain'), tabs.extension);
  await visitBare(tabs.bare, addressOf(length, 'plain'));
  for (let run = 0; run < Math.max(...Object.values(runs)); run++) {
    if (run < runs.Glossator) {
      visits.Glossator.push(await visitWithUs(tabs.ours, addressOf(length, 'plain'), tabs.extension));
    }
    for (const variant of VARIANTS) {
      if (run < runs[variant]) visits[variant].push(await visitBare(tabs.bare, addressOf(length, variant)));
    }
  }
  return visits;
}
