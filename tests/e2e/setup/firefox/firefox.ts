/** A Firefox with the extension, over WebDriver BiDi. Playwright cannot drive a stock Firefox. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../../scripts/find-browser.mjs';
import { builds } from '../../../../scripts/run.ts';
import { waitForMarks } from './marks.ts';
import { preferencesFor, type Preferences } from './prefs.ts';
import { sendBidi } from './privileged.ts';
import { hosts, servePages } from './server.ts';
import { newTab } from './tabs.ts';
import { closeWelcome } from './welcome.ts';

const firefoxPath = findFirefox();

/** On a reader's machine the tests may be done without; where everything is checked they may not. */
export const hasNoFirefox = !firefoxPath && !process.env.CI;

export interface FirefoxOptions {
  /** The profile's folder; a new one is made and thrown away if it is left out. */
  userDataDir?: string;
  viewport?: { width: number; height: number };
  preferences?: Preferences;
  /** The folder of the built extension; without one the browser runs bare until `install`. */
  extension?: string | undefined;
  /** Whether the reader lets the extension into private windows. */
  allowsPrivate?: boolean;
}

export interface Firefox {
  browser: Browser;
  /** Loads the extension, as "Load Temporary Add-on" does. */
  install(folder: string): Promise<void>;
  /** Opens an address in a tab of its own. */
  open(url: string): Promise<Page>;
  /** The same, and waits until something is marked there. */
  openArticle(url: string): Promise<Page>;
  /** Closes all tabs but one. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser in which the two sites are ours. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  if (!firefoxPath) throw new Error('No Firefox from version 149 on was found; FIREFOX_PATH may name one.');
  const server = await servePages();
  const { userDataDir, viewport = { width: 1280, height: 900 }, preferences, allowsPrivate = false } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    extraPrefsFirefox: { ...preferencesFor(hosts, server.port), ...preferences },
    ...(userDataDir && { userDataDir }),
  });

  const firefox: Firefox = {
    browser,
    async install(path) {
      const extensionData = { type: 'path', path };
      await sendBidi(browser, 'webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': allowsPrivate });
      await closeWelcome(browser);
    },
    async open(url) {
      const page = await newTab(browser);
      await page.goto(url);
      return page;
    },
    async openArticle(url) {
      const page = await firefox.open(url);
      await waitForMarks(page);
      return page;
    },
    async closeTabs() {
      const [, ...others] = await browser.pages();
      for (const page of others) await page.close();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
  const { extension = builds.firefox } = options;
  if (!('extension' in options) || options.extension) await firefox.install(extension);
  return firefox;
}
