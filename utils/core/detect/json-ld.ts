/** What a page's JSON-LD says of the article at its address. */
import { comparableUrl } from '../article/addresses.ts';
import { parseDate } from '../article/parse-date.ts';
import type { PartialDate } from '../dates.ts';
import { attributeOf, elementsIn, textIn } from './outline.ts';
import { resolve, type Page } from './links.ts';

/** Fields on which all that the page says agrees; the others are absent. */
export interface StatedArticle {
  headline?: string;
  description?: string;
  authors?: string[];
  published?: PartialDate;
  language?: string;
  /** Under which the site files it: "Opinion". */
  section?: string;
}

type Fields = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|Report|(?<!Job)Posting)$/;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 2000;

/**
 * Several blocks may describe an article, or articles: those that name this page by its address come first, then those
 * with its title; a block that names another page never counts. What is left and disagrees is not known.
 *
 * @param isNamed whether only blocks count that name this page, by its address or title
 */
export function readJsonLd(page: Page, title: string | undefined, { isNamed }: { isNamed: boolean }): StatedArticle {
  const nodes = elementsIn(page.nodes, ['script'])
    .filter((script) => /^application\/ld\+json/i.test(attributeOf(script, 'type') ?? ''))
    .flatMap((script) => nodesOf(parse(textIn(page.nodes, script))));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const articles = nodes.filter((node) =>
    listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
  );
  const own = comparableUrl(page.url);
  const addressed = articles.map((node) => ({ node, addresses: addressesOf(node, page) }));
  const ofThisPage = addressed.filter(({ addresses }) => addresses.includes(own));
  const unaddressed = addressed.filter(({ addresses }) => !addresses.length);
  const ofThisTitle = unaddressed.filter(
    ({ node }) => title !== undefined && plain(wordsIn(node['headline'])) === plain(title),
  );
  const groups = [ofThisPage, ofThisTitle, ...(isNamed ? [] : [unaddressed])];
  const believed = groups.find(({ length }) => length) ?? [];
  const stated = believed.map(({ node }) => stateOf(node, byId));
  return {
    ...agreed(stated, 'headline'),
    ...agreed(stated, 'description'),
    ...agreed(stated, 'authors'),
    ...agreed(stated, 'published'),
    ...agreed(stated, 'language'),
    ...agreed(stated, 'section'),
  };
}

function agreed<Key extends keyof StatedArticle>(stated: StatedArticle[], key: Key): Pick<StatedArticle, Key> | object {
  const values = new Map(
    stated.flatMap(({ [key]: value }) => (value === undefined ? [] : [[JSON.stringify(value), value]])),
  );
  return values.size === 1 ? { [key]: [...values.values()][0] } : {};
}

function stateOf(node: Fields, byId: Map<string, Fields>): StatedArticle {
  const authors = listOf(node['author'] ?? node['creator']).flatMap((author) => nameIn(author, byId) ?? []);
  const headline = wordsIn(node['headline']) ?? wordsIn(node['name']);
  const description = wordsIn(node['description']);
  const published = parseDate(wordsIn(node['datePublished'])?.slice(0, 60) ?? '');
  const language = wordsIn(node['inLanguage']);
  const section = listOf(node['articleSection']).map(wordsIn).find(Boolean);
  return {
    ...(headline && { headline }),
    ...(description && { description }),
    ...(authors.length && { authors }),
    ...(published && { published }),
    ...(language && { language }),
    ...(section && { section }),
  };
}

function nameIn(author: unknown, byId: Map<string, Fields>): string | undefined {
  if (typeof author === 'string') return wordsIn(author);
  if (!isFields(author)) return undefined;
  const elsewhere = typeof author['@id'] === 'string' ? byId.get(author['@id']) : undefined;
  return wordsIn(author['name']) ?? wordsIn(elsewhere?.['name']);
}

function addressesOf(node: Fields, { base }: Page): string[] {
  const page = node['mainEntityOfPage'];
  const stated = [node['url'], node['@id'], page, ...(isFields(page) ? [page['@id'], page['url']] : [])];
  return stated
    .flatMap((address) => {
      // "#article" and the like are names within the block.
      const absolute =
        typeof address === 'string' && !address.startsWith('#') && !address.startsWith('_:')
          ? resolve(address, base)
          : undefined;
      return absolute && comparableUrl(absolute);
    })
    .filter((address) => address !== undefined);
}

/** Undefined for what is no JSON, even without the comment or CDATA marks that some systems put around it. */
function parse(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return undefined;
  const bare = script.replace(
    /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

/** All objects in it, whether in arrays, in `@graph` or in one another. */
function nodesOf(value: unknown): Fields[] {
  const nodes: Fields[] = [];
  const waiting = [value];
  while (waiting.length && nodes.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isFields(next)) {
      nodes.push(next);
      waiting.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return nodes;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function wordsIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text || undefined;
}

/** A title without case, quotes and dashes, which pages set in their own ways. */
export function plain(title: string | undefined): string | undefined {
  return title
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
