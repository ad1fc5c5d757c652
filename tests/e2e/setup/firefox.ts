/** A Firefox with the extension, over WebDriver BiDi. Playwright cannot drive a stock Firefox. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { generate } from 'selfsigned';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { builds } from '../../../scripts/run.ts';
import { allPages } from './pages.ts';

export const firefoxPath = findFirefox();

/** The extension's address is random in every profile unless it is given. */
const UUID = '3f0c7a52-8d1e-4b76-9a54-6f2d1c0b9e87';

export interface FirefoxWithExtension {
  open(url: string): Promise<Page>;
  /** A page of the extension, from which a tab can be looked into. */
  extensionPage: Page;
  /** What is in the overlay's closed shadow root, in the tab with this address. */
  inOverlay(url: string, selector: string): Promise<SeenElement[]>;
  close(): Promise<void>;
}

export interface SeenElement {
  text: string;
  label: string | null;
  x: number;
  y: number;
}

interface ExtensionApi {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: SeenElement[] }[]> };
}

export async function launchFirefox(): Promise<FirefoxWithExtension> {
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const manifest = JSON.parse(readFileSync(`${builds.firefox}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID }),
      'network.dns.localDomains': 'www.devex.com,devex.com,www.cgdev.org,cgdev.org',
      // The real addresses have no port, so that what the extension sees of them is what a reader's would.
      'network.socket.forcePort': `443=${port}`,
    },
  });
  await browser.installExtension(builds.firefox);
  const extensionPage = await browser.newPage();
  // Firefox never reports that an extension's page has loaded.
  await Promise.race([extensionPage.goto(`moz-extension://${UUID}/popup.html`), pause(2_000)]);
  await extensionPage.waitForFunction(() => document.readyState === 'complete');

  return {
    extensionPage,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    inOverlay: (url, selector) => extensionPage.evaluate(lookIntoOverlay, url, selector),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the extension's page. */
async function lookIntoOverlay(url: string, selector: string): Promise<SeenElement[]> {
  const { browser } = globalThis as unknown as { browser: ExtensionApi };
  const tab = (await browser.tabs.query({})).find((candidate) => candidate.url === url);
  if (!tab) throw new Error(`The extension sees no tab with ${url}.`);
  const look = (sought: string) => {
    const host = document.querySelector('glossator-overlay') as { openOrClosedShadowRoot?: ShadowRoot } | null;
    return [...(host?.openOrClosedShadowRoot?.querySelectorAll<HTMLElement>(sought) ?? [])]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const label = element.getAttribute('aria-label');
        return { text: element.innerText, label, x: left + width / 2, y: top + height / 2 };
      });
  };
  const [injected] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: look, args: [selector] });
  return injected?.result ?? [];
}

/** Serves the stored pages on the loopback interface, under a certificate made for the occasion. */
async function serve(): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'www.devex.com' }]);
  const byPath = new Map(allPages.map((page) => [new URL(page.url).host + new URL(page.url).pathname, page]));
  const server = createServer({ key, cert }, (request, response) => {
    const page = byPath.get(`${request.headers.host}${(request.url ?? '/').split('?')[0]}`);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page ? readFileSync(page.file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
