/** The extension in Firefox: its pages, its keys, its background. */
import type { Browser, Page } from 'puppeteer-core';
import { extensionAddress, geckoId } from './prefs.ts';
import { inBrowser } from './privileged.ts';
import { browserIdOf, newTab } from './tabs.ts';

/** The part of the browser's window that is used here. */
interface BrowserWindow {
  gBrowser: { getTabForBrowser(browser: BrowserElement): object };
  BrowsingContext: { getCurrentTopByBrowserId(id: number): { embedderElement: BrowserElement } };
  WebExtensionPolicy: { getByID(id: string): { extension: ExtensionParent } };
  Services: { scriptSecurityManager: { getSystemPrincipal(): object } };
  Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
  Ci: Record<string, unknown>;
}

interface BrowserElement {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  fixupAndLoadURIString(url: string, options: object): void;
}

interface ExtensionParent {
  backgroundState: 'running' | 'stopped' | 'starting' | 'suspending';
  views: Set<{ viewType: string; xulBrowser: { browserId: number } }>;
  tabManager: { getWrapper(tab: object): { id: number } };
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: object): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

/** The extension API's number of a page's tab. */
export function tabIdOf(page: Page): Promise<number> {
  const look = (browserId: number, id: string) => {
    const { gBrowser, BrowsingContext, WebExtensionPolicy } = globalThis as unknown as BrowserWindow;
    const tab = gBrowser.getTabForBrowser(BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement);
    return WebExtensionPolicy.getByID(id).extension.tabManager.getWrapper(tab).id;
  };
  return inBrowser(page.browser(), look, browserIdOf(page), geckoId);
}

/** Opens a page whose loading WebDriver never reports: one of the extension's, or of the browser's own. */
export async function openUnreported(browser: Browser, url: string): Promise<Page> {
  const page = await newTab(browser);
  const load = async (browserId: number, address: string) => {
    const { BrowsingContext, Services } = globalThis as unknown as BrowserWindow;
    const tab = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    tab.fixupAndLoadURIString(address, { triggeringPrincipal });
    const isThere = () => tab.currentURI.spec === address && !tab.webProgress.isLoadingDocument;
    for (let attempt = 0; attempt < 200 && !isThere(); attempt++) await new Promise((done) => setTimeout(done, 50));
  };
  await inBrowser(browser, load, browserIdOf(page), url);
  return page;
}

/** Opens a page of the extension in a tab. */
export async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await openUnreported(browser, extensionAddress + path);
  const isComplete = (url: string) => location.href === url && document.readyState === 'complete';
  await page.waitForFunction(isComplete, { polling: 50 }, extensionAddress + path);
  return page;
}

/** Presses Alt+Shift and a letter in the browser's window, where keys that a person presses arrive first. */
export async function pressShortcut(page: Page, letter: 'G' | 'J' | 'K' | 'Y'): Promise<void> {
  await page.bringToFront();
  await inBrowser(
    page.browser(),
    (key: string) => {
      const { Cc, Ci } = globalThis as unknown as BrowserWindow;
      const keyboard = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci['nsITextInputProcessor']);
      keyboard.beginInputTransactionForTests(window);
      const keys = [
        new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
        new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
        new KeyboardEvent('', { key, code: `Key${key}`, keyCode: key.charCodeAt(0) }),
      ];
      for (const event of keys) keyboard.keydown(event);
      for (const event of keys.toReversed()) keyboard.keyup(event);
    },
    letter,
  );
}

/** Sets Alt+Shift and a letter for a command that has no key of its own. */
export async function setShortcut(browser: Browser, name: string, letter: 'Y'): Promise<void> {
  const page = await openOwnPage(browser, 'popup.html');
  await page.evaluate(
    async (command) => {
      interface Api {
        commands: { update(command: { name: string; shortcut: string }): Promise<void> };
      }
      await (globalThis as unknown as { browser: Api }).browser.commands.update(command);
    },
    { name, shortcut: `Alt+Shift+${letter}` },
  );
  await page.close();
}

/** Opens the page's context menu at a point, and chooses the extension's item in it; gives the item's words. */
export async function chooseInMenu(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  await page.bringToFront();
  await page.mouse.click(x, y, { button: 'right' });
  return inBrowser(page.browser(), async () => {
    const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & {
      activateItem(item: Element): void;
    };
    const find = () => menu.querySelector<HTMLElement & { label: string }>('[id^="glossator_"]');
    for (let attempt = 0; attempt < 100 && !find(); attempt++) await new Promise((done) => setTimeout(done, 50));
    const item = find();
    if (!item) throw new Error('The item is not in the menu.');
    const { label } = item;
    menu.activateItem(item);
    return label;
  });
}

/** Whether the event page is there just now. */
export function backgroundState(browser: Browser): Promise<ExtensionParent['backgroundState']> {
  const look = (id: string) =>
    (globalThis as unknown as BrowserWindow).WebExtensionPolicy.getByID(id).extension.backgroundState;
  return inBrowser(browser, look, geckoId);
}

/** What `insideTab` calls the event page. */
export async function backgroundId(browser: Browser): Promise<number> {
  const look = (id: string) => {
    const { views } = (globalThis as unknown as BrowserWindow).WebExtensionPolicy.getByID(id).extension;
    return [...views].find(({ viewType }) => viewType === 'background')?.xulBrowser.browserId;
  };
  const id = await inBrowser(browser, look, geckoId);
  if (!id) throw new Error('The event page is not running.');
  return id;
}
