/** Starting a Chromium with the extension loaded. */
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findChromium } from '../find-browser.mjs';

export interface ChromiumOptions {
  /** The folder of the built extension; without it the browser runs bare. */
  extension?: string;
  /** The profile's folder; a new one is made and thrown away if it is left out. */
  userDataDir?: string;
  headless: boolean;
  /** Whether hosts that no route answers for are out of reach. */
  offline?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  hasTouch?: boolean;
  /** Whether pages that are left are kept for coming back to, as a reader’s browser does and Playwright’s does not. */
  keepsPages?: boolean;
}

/** @throws Error if no Chromium can be found, or if it does not start. */
export function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { extension, userDataDir = '', headless, offline, colorScheme, viewport, hasTouch, keepsPages } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  return chromium.launchPersistentContext(userDataDir, {
    executablePath,
    // Playwright’s own headless mode is another browser, which knows no extensions.
    headless: false,
    // A container’s root cannot have the sandbox; a reader’s own desktop, which may leave our pages, keeps it.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    ...(colorScheme && { colorScheme }),
    ...(viewport !== undefined && { viewport }),
    ...(hasTouch && { hasTouch }),
  });
}

/** The extension's background worker, once it runs. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** The extension's id, from its worker's address. */
export function extensionIdOf(worker: Worker): string {
  return new URL(worker.url()).host;
}
