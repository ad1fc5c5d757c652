/** Where a page's links lead. */
import { comparableUrl, readArticleAddress, siteOf, type Site } from '@/utils/core/article/addresses.ts';
import { attributeOf, query } from '../accessors.ts';

/** The page itself, against which links are read. */
export interface Page {
  document: Document;
  url: string;
  site: Site;
  /** What relative addresses start from: `<base href>`, or the page's own address. */
  base: string;
}

export function pageAt(document: Document, url: string, site: Site): Page {
  const base = attributeOf(query(document, 'base[href]') ?? document.createElement('base'), 'href');
  return { document, url, site, base: resolve(base, url) ?? url };
}

/** The absolute address, if it is one of the web. */
export function resolve(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const { href, protocol } = new URL(trimmed, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

export function targetOf(link: Element, { base }: Page): string | undefined {
  return resolve(attributeOf(link, 'href'), base);
}

/** Whether the address is that of another article of the same site. */
export function isOtherArticle(address: string | undefined, { url, site }: Page): boolean {
  return (
    address !== undefined && readArticleAddress(address)?.site === site && comparableUrl(address) !== comparableUrl(url)
  );
}

/** Whether the address is of the same site, but not of this page. */
export function isOtherPage(address: string | undefined, { url, site }: Page): boolean {
  return address !== undefined && siteOf(address) === site && comparableUrl(address) !== comparableUrl(url);
}
