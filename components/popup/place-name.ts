import type { Site } from '@/utils/core/article/addresses.ts';
import type { TextKey } from '../texts.ts';

/** Where a text stands: a site that we know by name, or what else names it (a publisher, a host name). */
export type Place = { site: Site } | { name: string };

const SHORT = { devex: 'popupSiteDevex', cgd: 'popupSiteCgd' } as const satisfies Record<Site, TextKey>;
const FULL = { devex: 'popupPublisherDevex', cgd: 'popupPublisherCgd' } as const satisfies Record<Site, TextKey>;

/** Registrable domains, as readers know them. */
export const DOMAIN: Record<Site, string> = { devex: 'devex.com', cgd: 'cgdev.org' };

/** "CGD", or in full "Center for Global Development (CGD)"; any other name as it is. */
export function placeName(t: (key: TextKey) => string, place: Place, style: 'short' | 'full' = 'short'): string {
  if ('name' in place) return place.name;
  return t((style === 'short' ? SHORT : FULL)[place.site]);
}
