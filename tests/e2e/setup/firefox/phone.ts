/** What Firefox for Android has otherwise than Firefox on a desk: a narrow screen, a finger, and no shortcuts. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builds } from '../../../../scripts/run.ts';
import type { Preferences } from './prefs.ts';
import { middleOf, waitForNode, type Sought } from './overlay.ts';

export const SCREEN = { width: 360, height: 740 };

const COARSE = 1;

export const preferences: Preferences = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': COARSE,
  'ui.allPointerCapabilities': COARSE,
};

/** A copy of the build that asks for no shortcuts, so that it is not given `commands`, as on Android. */
export function buildWithoutCommands(): string {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-phone-'));
  cpSync(builds.firefox, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { commands: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as { commands?: object };
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** Taps the middle of a node of the overlay. */
export async function tapOn(page: Page, sought: Sought): Promise<void> {
  const { x, y } = middleOf((await waitForNode(page, sought)).box);
  await page.touchscreen.tap(x, y);
}
