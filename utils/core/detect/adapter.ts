/** What differs between the sites that are read. */
import type { Site } from '../article/addresses.ts';
import { anySite } from './any-site.ts';
import { cgd } from './cgd.ts';
import { devex } from './devex.ts';

export interface Adapter {
  /** Paths under which the site's authors have their pages. */
  authorPath: RegExp;
  /** Whether a date shown beside the title of a page of this kind is the day on which it was published. */
  showsPublicationDate(kind: string): boolean;
}

const OF_SITES: Record<Site, Adapter> = { devex, cgd };

export function adapterFor(site: Site | undefined): Adapter {
  return site ? OF_SITES[site] : anySite;
}
