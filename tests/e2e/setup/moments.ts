/** One action of a reader, with the background stopped at one moment of it. */
import type { Page } from 'playwright-core';
import { launchExtension, type Extension } from './chromium.ts';
import { holdBackground, type Point, type Work } from './held-worker.ts';
import { empty, tabIdByAddress } from './keeper.ts';
import { controlBackground, type Background } from './worker.ts';

export type Moment = 'before it' | Point | 'right after it';

/** For actions that one message does. */
export const MOMENTS = [
  'before it',
  'before it is done',
  'when it is done and not answered',
  'right after it',
] as const satisfies Moment[];

export interface Action {
  /** What the background has to do for it. */
  work: Work;
  /** What the reader does. */
  act(): Promise<unknown>;
  /** Waits until it can be seen that it was done. */
  see(): Promise<unknown>;
}

export interface Life {
  extension: Extension;
  background: Background;
  /** Does something with the background stopped at this moment, and waits until it is done. */
  stopped(moment: Moment, action: Action): Promise<void>;
  /** The popup for the page with this address, opened without the background's help. */
  popup(url: string): Promise<Page>;
  /** Closes what a test has opened, and empties what it has filled. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function launchLife(options: Parameters<typeof launchExtension>[0] = {}): Promise<Life> {
  const extension = await launchExtension(options);
  const background = await controlBackground(extension);
  const { keeper } = background;

  return {
    extension,
    background,
    async stopped(moment, { work, act, see }) {
      if (moment === 'before it') {
        await background.stop();
        await act();
        return void (await see());
      }
      if (moment === 'right after it') {
        await act();
        await see();
        return background.stop();
      }
      const reached = await holdBackground(extension, background, { point: moment, work });
      // What the action waits for may come only once the background has been stopped.
      const acted = act();
      acted.catch(() => undefined);
      await reached();
      await background.stop();
      await acted;
      await see();
    },
    async popup(url) {
      const popup = await extension.context.newPage();
      const tabId = await tabIdByAddress(keeper, url);
      await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tabId=${tabId}`);
      return popup;
    },
    async clear() {
      await Promise.all(extension.context.pages().map((page) => page !== keeper && page.close()));
      await background.start();
      await empty(keeper);
    },
    close: () => extension.close(),
  };
}
