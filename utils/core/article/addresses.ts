/** Addresses: which are ours to read, and which two mean the same page. */

export type Site = 'devex' | 'cgd';

/** Match patterns of the pages that the extension may read: its required host permissions. */
export const GRANTED_PATTERNS = [
  'https://www.devex.com/*',
  'https://devex.com/*',
  'https://www.cgdev.org/*',
  'https://cgdev.org/*',
];

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|mc_\w+|fbclid|gclid|mkt_tok|ref|cid)(=|$)/;

const SITES: Record<string, Site> = { 'devex.com': 'devex', 'cgdev.org': 'cgd' };

/** The site that an address belongs to, if it is one of ours. Subdomains other than `www.` are not. */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? SITES[hostname.replace(/^www\./, '')] : undefined;
}

/** Whether the extension may read the page at this address: the required host permissions. */
export function isGrantedAddress(url: string): boolean {
  return siteOf(url) !== undefined && new URL(url).protocol === 'https:';
}

/**
 * The form of an address in which two that lead to one page are equal: no scheme, `www.`, hash, tracking parameters,
 * AMP suffix or trailing slash.
 */
export function comparableUrl(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.replace(/\/+$/, '').replace(/\/amp$/, '');
  const parameters = tellingParameters(search).sort().join('&');
  return hostname.replace(/^www\./, '') + path + (parameters && `?${parameters}`);
}

/** The kinds of address under which articles stand: "news" on Devex; "blog", "publication" and so on at CGD. */
const ARTICLE_PATHS: Record<Site, RegExp> = {
  // An article ends in its number. Shorter numbers belong to topics such as "covid-19".
  devex: /^\/(news)(?:\/sponsored)?\/[^/]*-(\d{4,})(?:\/amp)?\/?$/,
  cgd: /^\/(blog|publication|article|event|reader)\/[^/]+(?:\/amp)?\/?$/,
};

/**
 * What an article's address says: its kind and, on Devex, its number. Undefined for every other address, be it of a
 * listing, a search, a job or a person.
 */
export function readArticleAddress(url: string): { site: Site; kind: string; number?: string } | undefined {
  const site = siteOf(url);
  const match = site && ARTICLE_PATHS[site].exec(new URL(url).pathname);
  if (!match) return undefined;
  const [, kind = '', number] = match;
  return { site, kind, ...(number && { number }) };
}

/** Whether an address is one of ours, but of no article. Of other sites no address can say so. */
export function isNoArticle(url: string): boolean {
  return siteOf(url) !== undefined && !readArticleAddress(url);
}

/** The address without its hash and without the parameters that say where the reader came from. */
export function withoutTracking(url: string): string {
  const address = new URL(url);
  address.hash = '';
  if (!address.search) return address.href;
  const kept = tellingParameters(address.search);
  const bare = address.href.slice(0, address.href.indexOf('?'));
  return kept.length ? `${bare}?${kept.join('&')}` : bare;
}

/** The parameters that say what is read. */
function tellingParameters(search: string): string[] {
  return search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameter));
}

/** The names by which a site of ours is told in prose: "Devex", "CGD", "the Center for Global Development". */
const OWN_NAMES: Record<Site, RegExp> = {
  devex: /\bdevex\b/i,
  cgd: /\bcgd\b|\bcgdev\b|\bcent(?:er|re) for global development\b/i,
};

export function namesSite(text: string, site: Site): boolean {
  return OWN_NAMES[site].test(text);
}

/**
 * A page title without the name of its site: "… | Devex", "… - Center For Global Development | Ideas to Action", or
 * nothing else. "Devex Newswire: …" only begins with it.
 */
export function withoutSiteName(title: string): string {
  return title
    .replace(/^\s*(?:devex|cgd|cent(?:er|re) for global development)\s*(?:(?:[|–—]|-\s).*)?$/i, '')
    .replace(/\s*[|–—-]\s+(?:devex|cgd|cent(?:er|re) for global development)\b[^|–—]*(?:\|[^|]*)?$/i, '')
    .trim();
}

/** The host as readers name it: without `www.`. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
