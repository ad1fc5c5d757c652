/** Talking to the extension from its own side: what its pages could ask, asked from its worker. */
import type { Page, Worker } from 'playwright-core';
import type { TabProtocol } from '../../utils/platform/protocol.ts';

/** The part of the extension API that is used here; the worker has all of it. */
interface ExtensionApi {
  tabs: {
    query(about: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(
      tab: number,
      message: object,
      options: object,
    ): Promise<{ value?: unknown; error?: unknown } | undefined>;
  };
}

/** Brings a page to the front and gives its tab's number in the extension API. */
export async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    for (let attempt = 0; attempt < 100; attempt++) {
      // Of a page that it may not read, the extension is not told the address.
      const [tab] = await chrome.tabs.query({ active: true });
      if (tab && (tab.url ?? address) === address) return tab.id;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The extension sees no tab in front with ${address}.`);
  }, page.url());
}

/** Asks a tab's content script, in the form in which `utils/platform/messaging.ts` sends. */
export async function askTab<Verb extends keyof TabProtocol>(
  worker: Worker,
  tabId: number,
  verb: Verb,
  data: Parameters<TabProtocol[Verb]>[0],
): Promise<ReturnType<TabProtocol[Verb]>> {
  const answer = await worker.evaluate(
    ([tab, type, request]) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const message = { type, data: request };
      return chrome.tabs.sendMessage(tab, message, { frameId: 0 });
    },
    [tabId, verb, data] as const,
  );
  if (!answer || answer.error) throw new Error(`The tab did not answer "${verb}": ${JSON.stringify(answer?.error)}`);
  return answer.value as ReturnType<TabProtocol[Verb]>;
}

/** Waits until a popup says what its page is: on a busy machine it is still reading it when it opens. */
export async function waitForPopup(popup: Page): Promise<void> {
  await popup
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: /^Reading/ })
    .waitFor();
}
