/** "Explain this page": our scripts for one page, by the click that opened the popup on it (`activeTab`). */
import { browser } from 'wxt/browser';
import { answerExtensionPage } from '@/utils/platform/answer.ts';
import { SCRIPTS } from './added-sites.ts';
import { bringScripts } from './bring.ts';

/** How long (ms) a page that is loaded again may take to start. */
const LONGEST_LOAD = 20_000;

export function answerExplain(): void {
  answerExtensionPage('explainPage', async ({ tabId }) => {
    const [probe] = await browser.scripting.executeScript({ target: { tabId }, func: hidesApi });
    if (probe?.result) return 'hidden';
    await bringScripts(tabId);
    return 'explained';
  });

  answerExtensionPage('reloadToExplain', ({ tabId }) => reloadToExplain(tabId));
}

/**
 * Whether the page's named elements hide the extension's API from a script that starts now. There is no way around
 * them: it is decided when the first of our scripts starts in a document.
 *
 * Runs in the page's isolated world, by itself: nothing outside this function is there.
 */
function hidesApi(): boolean {
  interface Api {
    runtime?: { sendMessage?: unknown };
  }
  try {
    const { browser: one, chrome: other } = globalThis as { browser?: Api; chrome?: Api };
    const api = one?.runtime ? one : other;
    return typeof api?.runtime?.sendMessage !== 'function';
  } catch {
    // A frame of that name, from another site.
    return true;
  }
}

/**
 * Loads such a page again, with the guard there before its elements. The scripts are registered for this one loading;
 * meanwhile no other tab can have them, since this one alone is open to us.
 */
async function reloadToExplain(tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  const { protocol, hostname } = new URL(url);
  const once = SCRIPTS.map((script) => ({
    ...script,
    id: `${script.id} in tab ${tabId}`,
    matches: [`${protocol}//${hostname}/*`],
    persistAcrossSessions: false,
  }));
  const ids = once.map(({ id }) => id);
  // A background that was stopped on its way here has left them.
  await browser.scripting.unregisterContentScripts({ ids }).catch(() => undefined);
  await browser.scripting.registerContentScripts(once);
  try {
    await browser.tabs.reload(tabId);
    await loaded(tabId);
  } finally {
    await browser.scripting.unregisterContentScripts({ ids });
  }
}

/** Resolves when the tab has loaded, or may no longer be waited for. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (changed: number, { status }: { status?: string | undefined }): void => {
      if (changed === tabId && status === 'complete') end();
    };
    const end = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(look);
      resolve();
    };
    const timer = setTimeout(end, LONGEST_LOAD);
    browser.tabs.onUpdated.addListener(look);
  });
}
