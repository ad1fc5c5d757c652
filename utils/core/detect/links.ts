/** Where a page's links lead. */
import { comparableUrl, readArticleAddress, siteOf, type Site } from '../article/addresses.ts';
import { attributeOf, elementsIn, type OutlineElement, type OutlineNode } from './outline.ts';

/** The page itself, against which links are read. */
export interface Page {
  /** All nodes of the page, each at its number. */
  nodes: readonly OutlineNode[];
  url: string;
  site: Site;
  /** What relative addresses start from: `<base href>`, or the page's own address. */
  base: string;
}

export function pageAt(nodes: readonly OutlineNode[], url: string, site: Site): Page {
  const [base] = elementsIn(nodes, ['base']).flatMap((element) => attributeOf(element, 'href') ?? []);
  return { nodes, url, site, base: resolve(base, url) ?? url };
}

/** The absolute address, if it is one of the web. */
export function resolve(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const { href, protocol } = new URL(trimmed, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

export function targetOf(link: OutlineElement, { base }: Page): string | undefined {
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
