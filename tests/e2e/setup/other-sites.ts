/** Pages of other sites, the button that the reader presses on them, and the browser's answer to a request of ours. */
import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { tabIdOf } from '../../../scripts/driver/extension.ts';
import type { Extension } from './chromium.ts';
import { unfoldSettings } from './popup.ts';

const OTHER_SITES = /^https?:\/\/(?:[a-z]+\.)?example\.(?:org|net)\//;

/** Answers requests to example.org and example.net, with or without a name before them, by address. */
export async function serveOtherSites(extension: Extension, bodyOf: (url: URL) => string | undefined): Promise<void> {
  await extension.context.route(OTHER_SITES, (route) => {
    const body = bodyOf(new URL(route.request().url()));
    return route.fulfill({
      status: body === undefined ? 404 : 200,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '<!doctype html><title>Not here</title>',
    });
  });
}

interface Targets {
  targetInfos: { targetId: string; url: string }[];
}

const sessions = new WeakMap<BrowserContext, Promise<CDPSession>>();

/** Presses the toolbar button on a page, by which the browser grants us its tab (`activeTab`). */
async function pressButton({ context, extensionId }: Extension, page: Page): Promise<void> {
  const session = sessions.get(context) ?? context.browser()!.newBrowserCDPSession();
  sessions.set(context, session);
  const opened = await session;
  // What the protocol's types do not know yet.
  const send = (method: string, parameters: object): Promise<object> =>
    opened.send(method as never, parameters as never);
  await page.bringToFront();
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as Targets;
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  await send('Extensions.triggerAction', { id: extensionId, targetId });
}

/** Presses the button, and gives the popup as a page of its own: Playwright cannot see into the one that opens. */
export async function pressAction(extension: Extension, page: Page): Promise<Page> {
  await pressButton(extension, page);
  return extension.popupFor(page);
}

/** The same in a private window, whose popup would stand there. */
export async function pressActionPrivately(extension: Extension, page: Page): Promise<Page> {
  await pressButton(extension, page);
  const tabId = await extension.worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ incognito, url }) => incognito && url === address)?.id;
  }, page.url());
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tabId=${tabId}`);
  return popup;
}

interface Api {
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  tabs: { query(about: object): Promise<{ id: number; incognito: boolean; url?: string }[]> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}

/** Has the browser say yes to these patterns when it is asked: its question is no page that a test could press. */
export async function sayYesTo(extension: Extension, patterns: string[]): Promise<void> {
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([id, allowed]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      for (const pattern of allowed) await chrome.developerPrivate.addHostPermission(id, pattern);
    },
    [extension.extensionId, patterns] as const,
  );
  await settings.close();
}

/** What the browser grants us beyond the two sites, and which scripts of ours it starts by itself there. */
export function grantsOf({ worker }: Extension): Promise<{ origins: string[]; scripts: string[] }> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const { origins } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return {
      origins: origins.filter((origin) => origin.includes('example')).toSorted(),
      scripts: scripts.map(({ id }) => id).toSorted(),
    };
  });
}

/** Whether our content script runs in a page. */
export async function isThere(extension: Extension, page: Page): Promise<boolean> {
  const tabId = await tabIdOf(extension.worker, page);
  return extension.worker.evaluate(async (tab) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> } };
    };
    const message = { type: 'countChanges', data: {} };
    return chrome.tabs.sendMessage(tab, message, { frameId: 0 }).then(
      () => true,
      () => false,
    );
  }, tabId);
}

/** The switch by which a site is taken out again, among the popup's settings. */
export async function alwaysOn(popup: Page): Promise<Locator> {
  await popup.bringToFront();
  await unfoldSettings(popup);
  return popup.getByRole('switch', { name: 'Always on news.example.org' });
}
