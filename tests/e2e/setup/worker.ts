/** The background as the browser keeps it: stopped at will, started again by the next event. */
import type { CDPSession, Page } from 'playwright-core';
import type { Extension } from './chromium.ts';
import { openKeeper } from './keeper.ts';

export interface Background {
  /** A page in the extension's own origin that asks the background nothing, and so never wakes it. */
  keeper: Page;
  /** Stops the worker; resolves when the browser says that it has stopped. */
  stop(): Promise<void>;
  /** Starts it if it is stopped, with no event for it to answer. */
  start(): Promise<void>;
  /** How often it has been seen to start. */
  starts(): number;
  isStopped(): boolean;
}

interface Updated {
  versions: { runningStatus: string; status: string }[];
}

/**
 * Watches the extension's worker by the browser's own account of it. Playwright's handle cannot tell: it stays the same
 * from one life of the worker to the next, and waits in between.
 */
export async function controlBackground({ context, extensionId }: Extension): Promise<Background> {
  const keeper = await openKeeper(context, extensionId);
  const session: CDPSession = await context.newCDPSession(keeper);
  let status = 'unknown';
  let starts = 0;
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: Updated) => {
    const current = versions.at(-1)?.runningStatus ?? status;
    if (current === 'running' && status !== 'running') starts += 1;
    if (current === 'stopped' && status !== 'stopped') stops += 1;
    status = current;
  });
  await session.send('ServiceWorker.enable');
  await until('known', () => status !== 'unknown');

  return {
    keeper,
    async stop() {
      if (status === 'starting') await until('running', () => status === 'running');
      if (status === 'stopped') return;
      const before = stops;
      await session.send('ServiceWorker.stopAllWorkers');
      // The next event may have started it again by the time that we look.
      await until('stopped', () => stops > before);
    },
    async start() {
      await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
      await until('running', () => status === 'running');
    },
    starts: () => starts,
    isStopped: () => status === 'stopped',
  };

  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + 10_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`The background is not ${what} but ${status}.`);
      await keeper.waitForTimeout(10);
    }
  }
}

/** Stops the background whenever it runs, with a pause (ms) in between, until the signal aborts. Gives how often. */
export async function stopOverAndOver(background: Background, pause: number, signal: AbortSignal): Promise<number> {
  let stops = 0;
  while (!signal.aborted) {
    if (!background.isStopped()) {
      await background.stop();
      stops += 1;
    }
    await background.keeper.waitForTimeout(pause);
  }
  return stops;
}
