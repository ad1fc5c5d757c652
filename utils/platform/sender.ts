/** Two kinds of caller: our own pages, and our content script in a page open to us. Nobody else is answered. */
import { browser } from 'wxt/browser';
import { isOpenToUs } from './grants.ts';
import type { NativeSender } from './native-api.ts';

/** A message came from somebody who may not send it. */
export class ForbiddenSenderError extends Error {
  override name = 'ForbiddenSenderError';
}

export type Sender = NativeSender;

/** An article's content script: the tab, the document in it, and whether its window is private. */
export interface ArticleSender {
  tabId: number;
  /** The page's address. */
  url: string;
  documentId?: string;
  isPrivate: boolean;
}

/** @throws ForbiddenSenderError unless the message came from a page of this extension. */
export function requireExtensionPage(sender: Sender): void {
  const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
  if (!ours) throw new ForbiddenSenderError('Only pages of Glossator may ask this.');
}

/** @throws ForbiddenSenderError unless the message came from our content script in the top frame of a page open to us. */
export async function requireArticle(sender: Sender): Promise<ArticleSender> {
  const { id, url, frameId, tab, documentId } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || !url || !(await isOpenToUs(tab.id, url))) {
    throw new ForbiddenSenderError('Only a page that is open to Glossator may ask this.');
  }
  return { tabId: tab.id, url, isPrivate: tab.incognito, ...(documentId && { documentId }) };
}
