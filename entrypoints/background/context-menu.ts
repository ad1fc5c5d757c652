import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { addedPatterns } from '@/utils/platform/grants.ts';
import { texts } from '@/utils/platform/texts.ts';
import { step } from './commands.ts';

const ID = 'explain-selection';

/** Offers to explain what is selected, in the context menu of the sites that are granted. Firefox for Android has none. */
export function offerInContextMenu(): void {
  if (!browser.contextMenus) return;
  // The browser keeps the item from then on; some forget it when the extension has been switched off.
  browser.runtime.onInstalled.addListener(create);
  browser.runtime.onStartup.addListener(create);
  browser.permissions.onAdded.addListener(create);
  browser.permissions.onRemoved.addListener(create);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    // In a frame there is no script of ours to know its selection.
    if (menuItemId === ID && !frameId && tab?.id !== undefined) void step(tab.id, 'here');
  });
}

/** Makes the item, or makes it anew. */
async function create(): Promise<void> {
  const documentUrlPatterns = [...GRANTED_PATTERNS, ...(await addedPatterns())];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create(
    { id: ID, title: texts('menuExplain'), contexts: ['selection'], documentUrlPatterns },
    // That it is there already is as good.
    () => void browser.runtime.lastError,
  );
}
