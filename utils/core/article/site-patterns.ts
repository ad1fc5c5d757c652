/**
 * Match patterns of a site that the reader may add: the page's host first, then the same host with or without `www.`,
 * as for the two sites that come with the extension. What else its domain has (mail, accounts) is not meant.
 *
 * Undefined where there can be none: over plain http anybody on the way can put words into a page.
 */
export function sitePatterns(url: string): string[] | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return undefined;
  const twin = hostname.startsWith('www.') ? hostname.slice('www.'.length) : `www.${hostname}`;
  // An address of numbers has no twin.
  return [hostname, twin].filter((host) => URL.canParse(`https://${host}/`)).map((host) => `https://${host}/*`);
}
