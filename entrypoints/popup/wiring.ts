/** What the popup asks of the browser, its tab and the background. */
import { browser } from 'wxt/browser';
import { hostOf, isGrantedAddress } from '@/utils/core/article/addresses.ts';
import { sitePatterns } from '@/utils/core/article/site-patterns.ts';
import { writeClipboard } from '@/utils/dom/clipboard.ts';
import { CHANGES_CHANNEL } from '@/utils/platform/changes.ts';
import { isWebPage, runsByItself } from '@/utils/platform/grants.ts';
import { askBackground, askTab, UnreachableError } from '@/utils/platform/messaging.ts';
import type { PopupWiring } from './Popup.tsx';
import type { FoundSite } from './use-addable-site.ts';
import type { PopupTab } from './watch-page.ts';

/** How browsers refuse a page that the reader could still grant; any other refusal is final. */
const NOT_GRANTED = /must request permission|missing host permission/i;

/**
 * @param tab the id of the tab that the popup is about; undefined if there is none
 * @param leave closes the popup
 */
export function wire(tab: number | undefined, leave: () => void): PopupWiring {
  /** No tab has this id. */
  const id = tab ?? browser.tabs.TAB_ID_NONE;
  const open = async (url: string) => {
    const { index } = await browser.tabs.get(id);
    await browser.tabs.create({ url, index: index + 1 });
    leave();
  };
  return {
    async askPage() {
      try {
        return await askTab(id, 'getReading', {});
      } catch (error) {
        if (error instanceof UnreachableError) return undefined;
        throw error;
      }
    },
    countChanges: () => askTab(id, 'countChanges', {}),
    findTab: () => findTab(id),
    async showTerm(term) {
      const isShown = await askTab(id, 'showTerm', term);
      if (isShown) leave();
      return isShown;
    },
    async showPassage(passage) {
      const isShown = await askTab(id, 'showPassage', passage);
      if (isShown) leave();
      return isShown;
    },
    open,
    read: () => open(`/reader.html?tabId=${id}`),
    copy: (text) => writeClipboard(text),
    readAgain: (request) => askTab(id, 'readAgain', request),
    reload: () => browser.tabs.reload(id),
    explain: () => askBackground('explainPage', { tabId: id }),
    reloadToExplain: () => askBackground('reloadToExplain', { tabId: id }),
    findSite: () => findSite(id),
    addSite: ({ patterns: origins }) => browser.permissions.request({ origins }),
    removeSite: ({ patterns: origins }) => browser.permissions.remove({ origins }),
    getSettings: () => askBackground('getSettings', {}),
    changeSettings: (change) => askBackground('changeSettings', change),
    onChanged(listener, signal) {
      const channel = new BroadcastChannel(CHANGES_CHANNEL);
      channel.addEventListener('message', ({ data }) => listener(data.type), { signal });
      signal.addEventListener('abort', () => channel.close());
    },
  };
}

async function findTab(id: number): Promise<PopupTab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  if (!tab) return undefined;
  const { url, status } = tab;
  const isForbidden = url === undefined ? await refusesScripts(id) : !isWebPage(url);
  const isOurs = url !== undefined && (await runsByItself(url));
  return { ...(url !== undefined && { url }), isLoading: status === 'loading', isOurs, isForbidden };
}

/** The site in the tab, if the reader may add it. In a private window nothing is kept, and so no site either. */
async function findSite(id: number): Promise<FoundSite | undefined> {
  const { url = '', incognito } = await browser.tabs.get(id);
  const patterns = isGrantedAddress(url) ? undefined : sitePatterns(url);
  const host = hostOf(url);
  if (!patterns || !host || incognito) return undefined;
  return { host, patterns, isAdded: await runsByItself(url) };
}

/** Tells a page that was not granted, whose address we may not know, from one that no extension may read. */
async function refusesScripts(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return !NOT_GRANTED.test(error instanceof Error ? error.message : String(error));
  }
}
