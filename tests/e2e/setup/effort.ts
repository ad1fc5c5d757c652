/** How much a page’s main thread does, and how often the overlay’s own nodes change. */
import type { CDPSession, Page } from 'playwright-core';

export interface Effort {
  /** Seconds of script on the main thread, ours and the page’s. */
  script: number;
  /** Seconds of all its tasks: script, style, layout and painting. */
  tasks: number;
  /** How many nodes and attributes changed in the overlay’s closed shadow root. */
  changesOfOurs: number;
}

interface Sight {
  nodeName: string;
  nodeId: number;
  children?: Sight[];
  shadowRoots?: Sight[];
}

/** What is done on a page in some milliseconds. */
export async function effortOf(page: Page, during: number): Promise<Effort> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const countOfOurs = await watchOurs(session);
  const before = await metricsOf(session);
  await page.waitForTimeout(during);
  const after = await metricsOf(session);
  const changesOfOurs = countOfOurs();
  await session.detach();
  return { script: after.script - before.script, tasks: after.tasks - before.tasks, changesOfOurs };
}

async function metricsOf(session: CDPSession): Promise<{ script: number; tasks: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (sought: string) => metrics.find(({ name }) => name === sought)?.value ?? Number.NaN;
  return { script: valueOf('ScriptDuration'), tasks: valueOf('TaskDuration') };
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
