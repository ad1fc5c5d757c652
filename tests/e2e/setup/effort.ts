/** How much is done for a page: by its main thread, by our marks and nodes on it, and by the background. */
import type { CDPSession, Page } from 'playwright-core';
import type { Extension } from './chromium.ts';

export interface Effort {
  /** Seconds of script on the main thread, ours and the page’s. */
  script: number;
  /** How many nodes and attributes changed in the overlay’s closed shadow root. */
  changesOfOurs: number;
  /** How many marks were drawn anew, on the same words or others. */
  redrawn: number;
  /** How many messages the background was sent, by whomever. */
  messages: number;
}

/** What is not there to be seen where nothing is done. */
export const NOTHING = { changesOfOurs: 0, redrawn: 0, messages: 0 };

interface Sight {
  nodeName: string;
  nodeId: number;
  children?: Sight[];
  shadowRoots?: Sight[];
}

/** What is done for a page in some milliseconds. */
export async function effortOf(extension: Extension, page: Page, during: number): Promise<Effort> {
  const session = await page.context().newCDPSession(page);
  const countChanges = await watchOurs(session);
  await watchMarks(page);
  await countMessages(extension);
  const before = await secondsOfScript(session);
  await page.waitForTimeout(during);
  const script = (await secondsOfScript(session)) - before;
  const changesOfOurs = countChanges();
  await session.detach();
  const redrawn = await page.evaluate(() => (globalThis as unknown as { redrawn: number }).redrawn);
  const messages = await extension.worker.evaluate(() => (globalThis as unknown as { messages: number }).messages);
  return { script, changesOfOurs, redrawn, messages };
}

/** The same of a page in a browser without us: only its script. */
export async function scriptOf(page: Page, during: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const before = await secondsOfScript(session);
  await page.waitForTimeout(during);
  const script = (await secondsOfScript(session)) - before;
  await session.detach();
  return script;
}

async function secondsOfScript(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Looks ten times a second for marks that were not there before. */
async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const known = new Set<AbstractRange>();
    const state = globalThis as unknown as { redrawn: number; watch?: ReturnType<typeof setInterval> };
    clearInterval(state.watch);
    const look = () => {
      for (const name of ['glossator-term', 'glossator-term-uncertain', 'glossator-note-1']) {
        for (const range of CSS.highlights.get(name) ?? []) {
          if (!known.has(range)) state.redrawn += 1;
          known.add(range);
        }
      }
    };
    look();
    state.redrawn = 0;
    state.watch = setInterval(look, 100);
  });
}

/** From now on. What the messages say is the extension’s own matter. */
async function countMessages({ worker }: Extension): Promise<void> {
  await worker.evaluate(() => {
    interface Events {
      addListener(listener: () => void): void;
    }
    const { chrome } = globalThis as unknown as { chrome: { runtime: { onMessage: Events; onConnect: Events } } };
    const state = globalThis as unknown as { messages?: number };
    if (state.messages === undefined) {
      const count = () => void (state.messages = (state.messages ?? 0) + 1);
      chrome.runtime.onMessage.addListener(count);
      chrome.runtime.onConnect.addListener(count);
    }
    state.messages = 0;
  });
}

/** A session that has been given the whole document is told of every change in it, closed shadow roots too. */
async function watchOurs(session: CDPSession): Promise<() => number> {
  let count = 0;
  const ours = new Set<number>();
  const noteChange = ({ nodeId }: { nodeId: number }) => {
    if (ours.has(nodeId)) count += 1;
  };
  const noteChild = ({ parentNodeId, node }: { parentNodeId: number; node?: Sight }) => {
    if (!ours.has(parentNodeId)) return;
    count += 1;
    if (node) for (const id of idsIn(node, true)) ours.add(id);
  };
  session.on('DOM.attributeModified', noteChange);
  session.on('DOM.attributeRemoved', noteChange);
  session.on('DOM.characterDataModified', noteChange);
  session.on('DOM.childNodeInserted', noteChild);
  session.on('DOM.childNodeRemoved', noteChild);
  await session.send('DOM.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const id of idsIn(root, false)) ours.add(id);
  return () => count;
}

function idsIn({ nodeName, nodeId, children = [], shadowRoots = [] }: Sight, isWithin: boolean): number[] {
  const isOurs = isWithin || nodeName === 'GLOSSATOR-OVERLAY';
  const deeper = [...children, ...shadowRoots].flatMap((node) => idsIn(node, isOurs));
  return isOurs ? [nodeId, ...deeper] : deeper;
}
