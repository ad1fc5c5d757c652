/**
 * The browser's own extension API, without the polyfill, for the few calls that every page has to load.
 *
 * Both browsers answer with promises here.
 */
import type messages from '@/assets/public/_locales/en/messages.json';

export interface NativeSender {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; incognito: boolean };
}

type Answer = (answer: unknown) => void;

interface NativeApi {
  runtime: {
    /** Undefined once the extension was updated, switched off or removed. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: unknown, sender: NativeSender, answer: Answer) => boolean | undefined): void;
    };
  };
  tabs?: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
  i18n: { getMessage(key: keyof typeof messages, substitutions: string[]): string };
}

/** @throws Error where there is none: the page is no longer ours to serve */
export function nativeApi(): NativeApi {
  const { browser, chrome } = globalThis as typeof globalThis & { browser?: NativeApi; chrome?: NativeApi };
  const api = browser?.runtime ? browser : chrome;
  if (!api?.runtime) throw new Error('Extension invalidated.');
  return api;
}

/** Whether the extension that this script belongs to is still there. */
export function isServed(): boolean {
  try {
    return nativeApi().runtime.id !== undefined;
  } catch {
    return false;
  }
}
