/**
 * Running functions with the browser's own rights: in its window, or inside a tab as part of the browser. WebDriver
 * BiDi itself sees pages only, and no closed shadow root. Functions are sent as text, so they refer to nothing outside.
 */
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Sends a command of WebDriver BiDi for which Puppeteer has no method. */
export async function sendBidi<Result>(browser: Browser, method: string, parameters: object): Promise<Result> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, parameters)).result as Result;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/** Runs a function in the browser's first window. Arguments and value are JSON. */
export async function inBrowser<Arguments extends unknown[], Value>(
  browser: Browser,
  run: (...given: Arguments) => Value | Promise<Value>,
  ...given: Arguments
): Promise<Value> {
  const tree = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { contexts } = await sendBidi<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    tree,
  );
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result, exceptionDetails } = await sendBidi<Evaluated>(browser, 'script.callFunction', {
    functionDeclaration: `async (given) => JSON.stringify((await (${run})(...JSON.parse(given))) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(given) }],
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (!result) throw new Error(`In the browser: ${exceptionDetails?.text}`);
  return JSON.parse(result.value) as Value;
}

/** The part of the browser's window that is used here. */
interface BrowserWindow {
  BrowsingContext: { getCurrentTopByBrowserId(id: number): { embedderElement: { messageManager: MessageManager } } };
}

interface MessageManager {
  addMessageListener(name: string, listener: Listener): void;
  removeMessageListener(name: string, listener: Listener): void;
  loadFrameScript(url: string, later: boolean): void;
}

type Listener = (message: { data: { value?: string; error?: string } }) => void;

/** What a function inside a tab is given first: the page's window, and the service that assistive programs ask. */
export interface Inside {
  content: Window & typeof globalThis & { wrappedJSObject: typeof globalThis };
  accessibility: { getAccessibleFor(node: Node): Accessible | null };
  /** Makes a function of ours one that the page can call. */
  exportFunction<Exported>(exported: Exported, target: object): Exported;
}

export interface Accessible {
  computedARIARole: string;
  name: string | null;
  description: string | null;
  getState(state: { value?: number }, extra: object): void;
}

/** Runs a function inside a tab, beside its page but with the browser's rights. */
export async function insideTab<Arguments extends unknown[], Value>(
  browser: Browser,
  browserId: number,
  run: (inside: Inside, ...given: Arguments) => Value | Promise<Value>,
  ...given: Arguments
): Promise<Value> {
  const send = `sendAsyncMessage(reply, { value: JSON.stringify((await run(inside, ...given)) ?? null) })`;
  const service = `Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)`;
  const script = `(async (reply) => {
    const run = ${run};
    const given = ${JSON.stringify(given)};
    try {
      const inside = { content, accessibility: ${service}, exportFunction: Cu.exportFunction };
      ${send};
    } catch (error) {
      sendAsyncMessage(reply, { error: String(error) });
    }
  })`;
  return JSON.parse(await inBrowser(browser, loadInTab, browserId, script)) as Value;
}

/** Runs in the browser's window. */
function loadInTab(browserId: number, script: string): Promise<string> {
  const { BrowsingContext } = globalThis as unknown as BrowserWindow;
  const { messageManager } = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement;
  const reply = `glossator-tests:${crypto.randomUUID()}`;
  return new Promise((resolve, reject) => {
    const listener: Listener = ({ data }) => {
      messageManager.removeMessageListener(reply, listener);
      if (data.value === undefined) reject(new Error(data.error));
      else resolve(data.value);
    };
    messageManager.addMessageListener(reply, listener);
    // A tab that changes process before it answers never does.
    setTimeout(() => listener({ data: { error: 'The tab did not answer.' } }), 5_000);
    const code = encodeURIComponent(`${script}(${JSON.stringify(reply)})`);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${code}`, false);
  });
}
