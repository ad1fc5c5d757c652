/** Where a page's links lead. */
import { comparableUrl, hostOf, readArticleAddress, type Site } from '../article/addresses.ts';
import { attributeOf, elementsIn, type OutlineElement, type OutlineNode } from './outline.ts';

/** The page itself, against which links are read. */
export interface Page {
  /** All nodes of the page, each at its number. */
  nodes: readonly OutlineNode[];
  url: string;
  /** Undefined on pages of other sites. */
  site: Site | undefined;
  /** What relative addresses start from: `<base href>`, or the page's own address. */
  base: string;
}

export function pageAt(nodes: readonly OutlineNode[], url: string, site: Site | undefined): Page {
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

/** Words parted by hyphens, a long number, or a file: how the addresses of articles end nearly everywhere. */
const ARTICLE_LIKE = /(?:[^/]*-[^/]*-[^/]*|[^/]*\d{4,}[^/]*|[^/]+\.html?)\/?$/;

/** Whether the address is that of another article of the same site. */
export function isOtherArticle(address: string | undefined, page: Page): boolean {
  if (address === undefined || !isOtherPage(address, page)) return false;
  return page.site ? readArticleAddress(address) !== undefined : ARTICLE_LIKE.test(new URL(address).pathname);
}

/** Whether the address is of the same site, but not of this page. */
export function isOtherPage(address: string | undefined, { url }: Page): boolean {
  return address !== undefined && hostOf(address) === hostOf(url) && comparableUrl(address) !== comparableUrl(url);
}
