/** Two kinds of caller: our own pages, and our content script on a granted site. Nobody else is answered. */
import { browser } from 'wxt/browser';
import { isGrantedAddress } from '@/utils/core/article/addresses.ts';

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

/** @throws ForbiddenSenderError unless the message came from our content script in a granted page's top frame. */
export function requireArticle(sender: Sender): ArticleSender {
  const { id, url, frameId, tab, documentId } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || !url || !isGrantedAddress(url)) {
    throw new ForbiddenSenderError('Only an article page of a granted site may ask this.');
  }
  return { tabId: tab.id, url, isPrivate: tab.incognito, ...(documentId && { documentId }) };
}
