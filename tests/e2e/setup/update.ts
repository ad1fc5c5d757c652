/** Installing the extension into a browser that runs, and loading it anew as an update does. */
import type { BrowserContext, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import { welcomeOf } from '../../../scripts/driver/chromium.ts';
import { servePages } from '../../../scripts/driver/pages.ts';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { builds } from '../../../scripts/run.ts';
import { allPages } from './pages.ts';

/** A browser without the extension, which can be given it while it runs. */
export async function launchBare(): Promise<{ context: BrowserContext; install(): Promise<void> }> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? '',
    headless: false,
    args: [
      '--headless=new',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 900 },
  });
  await servePages(context, allPages);
  return {
    context,
    async install() {
      const browser = context.browser();
      if (!browser) throw new Error('The context has no browser.');
      const session = await browser.newBrowserCDPSession();
      await session.send('Extensions.loadUnpacked', { path: builds.chrome });
      await (await welcomeOf(context))?.close();
    },
  };
}

interface Api {
  runtime: { reload(): void };
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
}

/** Lets an unpacked extension come back when it is loaded anew: the browser's developer mode. */
export async function allowReload(context: BrowserContext): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await settings.close();
}

/** Has the extension loaded anew, as the browser does with an update; resolves when its new background has begun. */
export async function reloadExtension(context: BrowserContext, worker: Worker): Promise<void> {
  const next = context.waitForEvent('serviceworker', { timeout: 20_000 });
  await unload(worker);
  await next;
}

/** Ends the extension under its pages: unless a reload is allowed, the browser does not load it again. */
export async function disableExtension(worker: Worker): Promise<void> {
  const gone = new Promise((resolve) => worker.on('close', resolve));
  await unload(worker);
  await gone;
}

async function unload(worker: Worker): Promise<void> {
  // Its answer may die with it.
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload())
    .catch(() => undefined);
}
