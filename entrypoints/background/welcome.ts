import { browser } from 'wxt/browser';

/** Opens the welcome page, once: a reader who has just installed us. An update is nothing to stop reading for. */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
