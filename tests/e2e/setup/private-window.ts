/** Private windows, into which a reader has to let an extension by hand. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension, type Extension, type ExtensionOptions } from './chromium.ts';

interface Preferences {
  extensions: { settings: Record<string, { incognito?: boolean }> };
}

/** A browser whose reader has let the extension into private windows; they stay in the profile's preferences. */
export async function launchForPrivateWindows(
  options: ExtensionOptions = {},
): Promise<Extension & { dispose(): Promise<void> }> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'glossator-private-'));
  const { extensionId, close } = await launchExtension({ userDataDir });
  await close();
  const path = join(userDataDir, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extensionId];
  if (!settings) throw new Error('The profile does not know the extension.');
  settings.incognito = true;
  writeFileSync(path, JSON.stringify(preferences));

  const extension = await launchExtension({ ...options, userDataDir });
  return {
    ...extension,
    async dispose() {
      await extension.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

/** Opens an address in a private window. */
export async function openPrivately({ context, worker }: Extension, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): Promise<object> } } };
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
  const page = await opened;
  // The window’s first request is out before it can be intercepted.
  await page.goto(url);
  return page;
}
