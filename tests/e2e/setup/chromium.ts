/** A Chromium with the extension, and what the tests do with it. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { backgroundOf, extensionIdOf, launchChromium } from '../../../scripts/driver/chromium.ts';
import { tabIdOf } from '../../../scripts/driver/extension.ts';
import { waitForMarks } from '../../../scripts/driver/marks.ts';
import { servePages } from '../../../scripts/driver/pages.ts';
import { builds } from '../../../scripts/run.ts';
import type { Settings } from '../../../utils/core/settings.ts';
import { openKeeper } from './keeper.ts';
import { allPages } from './pages.ts';

export interface ExtensionOptions {
  /** The profile's folder; a new one is made and thrown away if it is left out. */
  userDataDir?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  hasTouch?: boolean;
  keepsPages?: boolean;
  keepsWelcome?: boolean;
  pressesAction?: boolean;
}

export interface Extension {
  context: BrowserContext;
  extensionId: string;
  worker: Worker;
  /** Opens an address in a tab of its own. */
  open(url: string): Promise<Page>;
  /** The same, and waits until something is marked there. */
  openArticle(url: string): Promise<Page>;
  /** The popup as it shows for a page, as a page of its own. */
  popupFor(page: Page): Promise<Page>;
  /** Presses a command's key. The browser takes real keys of this kind before any page, so the event is fired. */
  command(name: 'next-term' | 'previous-term' | 'explain-selection', page: Page): Promise<void>;
  /** Chooses "Explain" in the context menu. No test reaches the browser's own menu, so the event is fired. */
  chooseInMenu(page: Page): Promise<void>;
  /** Keeps the reader's settings as if they had been chosen before the next page opens. */
  settings(settings: Partial<Settings>): Promise<void>;
  /** Closes all tabs but one, and puts the reader's settings back. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

interface WorkerApi {
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { get(id: number): Promise<object> };
  storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } };
}

/** Starts a browser in which every page is ours and the network is out of reach. */
export async function launchExtension(options: ExtensionOptions = {}): Promise<Extension> {
  const viewport = options.viewport ?? { width: 1280, height: 900 };
  const context = await launchChromium({
    ...options,
    viewport,
    extension: builds.chrome,
    headless: true,
    offline: true,
  });
  await servePages(context, allPages);
  const worker = await backgroundOf(context);
  const extensionId = extensionIdOf(worker);

  const extension: Extension = {
    context,
    extensionId,
    worker,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async openArticle(url) {
      const page = await extension.open(url);
      await waitForMarks(page);
      return page;
    },
    async popupFor(page) {
      const tabId = await tabIdOf(worker, page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tabId=${tabId}`);
      return popup;
    },
    async command(name, page) {
      const tabId = await tabIdOf(worker, page);
      await worker.evaluate(
        async ([command, id]) => {
          const { chrome } = globalThis as unknown as { chrome: WorkerApi };
          chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(id));
        },
        [name, tabId] as const,
      );
    },
    async chooseInMenu(page) {
      const tabId = await tabIdOf(worker, page);
      await worker.evaluate(async (id) => {
        const { chrome } = globalThis as unknown as { chrome: WorkerApi };
        const info = { menuItemId: 'explain-selection', frameId: 0, editable: false };
        chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(id));
      }, tabId);
    },
    async settings(settings) {
      await worker.evaluate(async (chosen) => {
        const { chrome } = globalThis as unknown as { chrome: WorkerApi };
        await chrome.storage.local.set({ settings: chosen });
      }, settings);
    },
    async reset() {
      const [first, ...others] = context.pages();
      await Promise.all(others.map((page) => page.close()));
      await first?.goto('about:blank');
      // Not by the worker, which may have been stopped.
      const keeper = await openKeeper(context, extensionId);
      await keeper.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: WorkerApi };
        await chrome.storage.local.clear();
      });
      await keeper.close();
    },
    close: () => context.close(),
  };
  return extension;
}
