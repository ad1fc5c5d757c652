/** The name of a site that we do not know, in the titles of its pages. */
import { hostFamily, isNameOfHost, namesHost } from './host-family.ts';

/** What a page says of its site: `og:site_name`, and its host. */
export interface NamedSite {
  name: string | undefined;
  host: string;
}

const LAST_PART = /^(.*\S)\s+(?:[|·»–—-]|::)\s+([^|·»–—]+)$/u;

/** A title without what stands behind its last bar or dash, whatever that is. */
export function withoutLastPart(title: string): string {
  return LAST_PART.exec(title)?.[1] ?? title;
}

/** A title without the name of its site behind a bar or dash. */
export function withoutOtherSiteName(title: string, { name, host }: NamedSite): string {
  const [, before = '', last = ''] = LAST_PART.exec(title) ?? [];
  return before && (last === name || namesHost(last, host)) ? before : title;
}

/** Whether a heading is nothing but the name of the site. */
export function isSiteName(heading: string, { name, host }: NamedSite): boolean {
  return heading === name || heading.toLowerCase() === hostFamily(host) || isNameOfHost(heading, host);
}
