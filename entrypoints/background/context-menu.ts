import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { texts } from '@/utils/platform/texts.ts';
import { step } from './commands.ts';

const ID = 'explain-selection';

/** Offers to explain what is selected, in the context menu of the granted sites. Firefox for Android has none. */
export function offerInContextMenu(): void {
  if (!browser.contextMenus) return;
  // The browser keeps the item from then on; some forget it when the extension has been switched off.
  browser.runtime.onInstalled.addListener(create);
  browser.runtime.onStartup.addListener(create);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    // In a frame there is no script of ours to know its selection.
    if (menuItemId === ID && !frameId && tab?.id !== undefined) void step(tab.id, 'here');
  });
}

/** Makes the item, or makes it anew. */
async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = texts('menuExplain');
  browser.contextMenus.create(
    { id: ID, title, contexts: ['selection'], documentUrlPatterns: GRANTED_PATTERNS },
    // That it is there already is as good.
    () => void browser.runtime.lastError,
  );
}
