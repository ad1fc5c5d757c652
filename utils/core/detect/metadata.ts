/** What a page's head says, and the address that it is to be known by. */
import { comparableUrl, hostOf, readArticleAddress, withoutTracking } from '../article/addresses.ts';
import { hostFamily } from '../article/host-family.ts';
import { attributeOf, elementsIn, type OutlineElement, type OutlineNode } from './outline.ts';
import { resolve, type Page } from './links.ts';

export interface Metadata {
  /** By `property`, `name` or `itemprop`, in lower case, in order of appearance. */
  values: Map<string, string[]>;
  /** `link` addresses by relation. */
  links: Map<string, string[]>;
}

export function readMetadata({ nodes, base }: Page): Metadata {
  const metadata: Metadata = { values: new Map(), links: new Map() };
  for (const meta of elementsIn(nodes, ['meta'])) {
    const key = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const content = attributeOf(meta, 'content')?.replace(/\s+/g, ' ').trim();
    if (key && content) add(metadata.values, key.toLowerCase(), content);
  }
  for (const link of elementsIn(nodes, ['link'])) {
    const address = resolve(attributeOf(link, 'href'), base);
    for (const relation of (attributeOf(link, 'rel') ?? '').toLowerCase().split(/\s+/)) {
      if (address) add(metadata.links, relation, address);
    }
  }
  return metadata;
}

/** The head of a page that says nothing. */
export const NO_METADATA: Metadata = { values: new Map(), links: new Map() };

/** Whether the head says that it speaks of the page at this very address. */
export function namesPage({ url, base }: Page, { links, values }: Metadata): boolean {
  const stated = [...(links.get('canonical') ?? []), ...(values.get('og:url') ?? [])];
  return stated.some((value) => {
    const address = resolve(value, base);
    return address !== undefined && comparableUrl(address) === comparableUrl(url);
  });
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The first value that any of the keys has, in the order of the keys. */
export function firstOf({ values }: Metadata, ...keys: string[]): string | undefined {
  return keys.flatMap((key) => values.get(key) ?? [])[0];
}

/**
 * The address that the page gives as its own, if it can be believed. Otherwise, as when all pages name the home page,
 * the address at which it was found.
 */
export function ownAddress(page: Page, { links }: Metadata): string {
  const stated = new Set((links.get('canonical') ?? []).map(withoutTracking));
  const [canonical] = stated.size === 1 ? stated : [];
  return canonical !== undefined && isBelievable(canonical, page) ? canonical : withoutTracking(page.url);
}

/** On our sites: an article of the same site, of the same kind and number. Elsewhere: any page of the host but its first. */
function isBelievable(canonical: string, { url, site }: Page): boolean {
  if (!site) return hostOf(canonical) === hostOf(url) && new URL(canonical).pathname !== '/';
  const here = readArticleAddress(url);
  const there = readArticleAddress(canonical);
  return there !== undefined && there.site === site && there.kind === here?.kind && there.number === here.number;
}

/** Addresses on another host that the head gives as this text's own. */
export function foreignAddresses(
  { url, base }: Page,
  { links, values }: Metadata,
): { address: string; evidence: string }[] {
  const stated: [string, string[] | undefined][] = [
    ['link[rel=canonical]', links.get('canonical')],
    ['link[rel=syndication-source]', links.get('syndication-source')],
    ['meta[name=syndication-source]', values.get('syndication-source')],
    ['meta[property="og:url"]', values.get('og:url')],
  ];
  return stated.flatMap(([evidence, addresses = []]) =>
    addresses.flatMap((value) => {
      const address = resolve(value, base);
      return address && isForeign(address, url) ? [{ address, evidence: `${evidence}: ${address}` }] : [];
    }),
  );
}

/** Whether the address is neither of the page's site nor of one of its subdomains. */
export function isForeign(address: string, url: string): boolean {
  return hostFamily(new URL(address).hostname) !== hostFamily(new URL(url).hostname);
}

/** The language of an element: its own or that of what it stands in, else what the metadata says. */
export function languageOf(
  nodes: readonly OutlineNode[],
  root: OutlineElement | undefined,
  stated: readonly (string | undefined)[],
): string | undefined {
  let around = root;
  while (around && attributeOf(around, 'lang') === undefined) around = around.parent;
  const [page] = elementsIn(nodes, ['html']);
  const candidates = [around && attributeOf(around, 'lang'), page && attributeOf(page, 'lang'), ...stated];
  return candidates
    .map((tag) => tag?.trim().replace('_', '-'))
    .find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag));
}
