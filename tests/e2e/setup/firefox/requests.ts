/** What pages and extensions ask of the network; Firefox’s own requests are its own business. */
import type { Browser } from 'puppeteer-core';
import { inBrowser } from './privileged.ts';

interface BrowserWindow {
  Services: { obs: { addObserver(observer: (subject: unknown) => void, topic: string): void } };
  Ci: { nsIHttpChannel: unknown };
  askedOfTests: string[];
}

interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean }; externalContentPolicyType: number };
}

/** Notes requests from now on; gives their addresses when it is asked. */
export async function watchRequests(browser: Browser): Promise<() => Promise<string[]>> {
  await inBrowser(browser, () => {
    const window = globalThis as unknown as BrowserWindow;
    /** What is typed in the address bar, as WebDriver does, has the browser's own rights. */
    const DOCUMENT = 6;
    window.askedOfTests = [];
    window.Services.obs.addObserver((subject) => {
      const channel = subject as { QueryInterface(type: unknown): Channel };
      const { URI, loadInfo } = channel.QueryInterface(window.Ci.nsIHttpChannel);
      const isBrowsers = loadInfo.triggeringPrincipal.isSystemPrincipal;
      if (!isBrowsers || loadInfo.externalContentPolicyType === DOCUMENT) window.askedOfTests.push(URI.spec);
    }, 'http-on-modify-request');
  });
  return () => inBrowser(browser, () => (globalThis as unknown as BrowserWindow).askedOfTests);
}
