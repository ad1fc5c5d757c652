import type { Browser } from 'puppeteer-core';
import { inBrowser } from './privileged.ts';

/** The part of the browser's window that is used here. */
interface BrowserWindow {
  gBrowser: { tabs: Tab[]; removeTab(tab: Tab): void };
}

interface Tab {
  linkedBrowser: { currentURI: { spec: string } };
}

/** Waits for the page that an installation opens, so that it comes in front of nothing later, and closes it. */
export function closeWelcome(browser: Browser): Promise<void> {
  return inBrowser(browser, async () => {
    const { gBrowser } = globalThis as unknown as BrowserWindow;
    for (let attempt = 0; attempt < 200; attempt++) {
      const welcome = gBrowser.tabs.find(({ linkedBrowser }) =>
        linkedBrowser.currentURI.spec.endsWith('/welcome.html'),
      );
      if (welcome) return gBrowser.removeTab(welcome);
      await new Promise((done) => setTimeout(done, 20));
    }
  });
}
