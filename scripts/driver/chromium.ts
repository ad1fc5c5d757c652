/** Starting a Chromium with the extension loaded. */
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
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
  /** Whether the page that an installation opens stays, in front of all others. */
  keepsWelcome?: boolean;
  /** Whether the toolbar button may be pressed by command (`Extensions.triggerAction`). */
  pressesAction?: boolean;
}

/** @throws Error if no Chromium can be found, or if it does not start. */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const {
    extension,
    userDataDir = '',
    keepsWelcome = false,
    headless,
    offline,
    colorScheme,
    viewport,
    hasTouch,
    keepsPages,
    pressesAction,
  } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const context = await chromium.launchPersistentContext(userDataDir, {
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
      ...(pressesAction ? ['--enable-unsafe-extension-debugging'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    ...(colorScheme && { colorScheme }),
    ...(viewport !== undefined && { viewport }),
    ...(hasTouch && { hasTouch }),
  });
  // It would come in front of whatever is to be shown.
  if (extension && !keepsWelcome) await (await welcomeOf(context))?.close();
  return context;
}

/** How long (ms) the page that an installation opens is waited for. */
const WELCOME_WITHIN = 10_000;

/**
 * Waits for the page that an installation opens; undefined if none comes. An extension that is named at the browser's
 * start is installed anew each time.
 */
export async function welcomeOf(context: BrowserContext): Promise<Page | undefined> {
  const end = Date.now() + WELCOME_WITHIN;
  while (Date.now() < end) {
    const welcome = context.pages().find(isWelcome);
    // Closed while it asks for its texts, it can leave every page of the extension without.
    if (welcome && (await hasTexts(welcome))) return welcome;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}

async function hasTexts(page: Page): Promise<boolean> {
  const heading = page.locator('h1').filter({ hasText: /\S/ });
  return (await heading.count().catch(() => 0)) > 0;
}

function isWelcome(page: Page): boolean {
  return /^chrome-extension:.*\/welcome\.html$/.test(page.url());
}

/** The extension's background worker, once it runs. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** The extension's id, from its worker's address. */
export function extensionIdOf(worker: Worker): string {
  return new URL(worker.url()).host;
}
