/** Which pages are open to us: the two sites, sites that the reader has added, and pages of their own click. */
import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS, isGrantedAddress } from '@/utils/core/article/addresses.ts';
import { sitePatterns } from '@/utils/core/article/site-patterns.ts';

/**
 * Whether we may read the page at this address in this tab, by permission for its site or by the reader's click
 * (`activeTab`). Only they who may read a tab are told its address, so the browser itself is the judge.
 */
export async function isOpenToUs(tabId: number, url: string): Promise<boolean> {
  if (isGrantedAddress(url)) return true;
  if (!isWebPage(url)) return false;
  const { url: open = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  return URL.canParse(open) && new URL(open).origin === new URL(url).origin;
}

/** Whether our scripts start by themselves at this address. */
export async function runsByItself(url: string): Promise<boolean> {
  if (isGrantedAddress(url)) return true;
  const [own] = sitePatterns(url) ?? [];
  return own !== undefined && browser.permissions.contains({ origins: [own] });
}

/** Match patterns of the sites that the reader has added. */
export async function addedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !GRANTED_PATTERNS.includes(origin));
}

export function isWebPage(url: string): boolean {
  return /^https?:/.test(url);
}
