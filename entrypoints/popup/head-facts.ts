/** What the head of the popup says of an article: only what the page, or a copy that has been read, gives. */
import type { ArticleHeadFacts, LinkedCopy } from '@/components/popup/ArticleHead.tsx';
import type { Place } from '@/components/popup/place-name.ts';
import { hostOf, siteOf } from '@/utils/core/article/addresses.ts';
import { momentOf } from '@/utils/core/summary/moment.ts';
import type { Copy } from '@/utils/core/works/work.ts';
import type { ArticleState } from './popup-state.ts';

/** What a page says of itself, and what is known of its work. */
export type Page = Pick<ArticleState, 'facts' | 'reading'>;

export function headFacts({ facts, reading }: Page): ArticleHeadFacts {
  const { title, language, authors, contributor } = facts;
  const { work, role } = reading;
  const original = role === 'republished' ? work.copies.find((copy) => copy.role === 'original') : undefined;
  // The day on which this copy was posted is not the day of the article, as long as the original has not been read.
  const published = original?.seen ? work.published : facts.published;
  const isPostingDate = role === 'republished' && !original?.seen;
  const moment = momentOf(reading, isPostingDate ? undefined : published);
  return {
    ...(title && { title }),
    ...(language && { language }),
    isOpinion: facts.kind === 'opinion',
    ...(moment && { moment }),
    authors,
    ...(contributor && { contributor }),
    ...publisherOf({ facts, reading }, original),
    ...(published && { published }),
    isPostingDate,
    here: hereOf({ facts, reading }),
    ...(original && isWebAddress(original.href) && { original: linked(original) }),
  };
}

/** Where else a note made now will show: on the original, or on a copy that has been read. */
export function otherCopyOf({ reading }: ArticleState): { at: Place; isOriginal: boolean } | undefined {
  const others = reading.work.copies.filter(({ url }) => url !== reading.pageUrl);
  const other = others.find(({ role }) => role === 'original') ?? others.find(({ seen }) => seen);
  return other && { at: linked(other).at, isOriginal: other.role === 'original' };
}

/** The place that an address belongs to: a site that we know, or a host name. */
export function placeOf(href: string): Place {
  const site = siteOf(href);
  return site ? { site } : { name: hostOf(href) ?? href };
}

function publisherOf({ facts, reading }: Page, original: Copy | undefined): { publisher?: Place } {
  if (reading.role !== 'republished') return { publisher: placeOf(facts.url) };
  const site = original && siteOf(original.href);
  if (site) return { publisher: { site } };
  const from = facts.republication?.from;
  return from ? { publisher: { name: from } } : {};
}

function hereOf({ facts, reading }: Page): ArticleHeadFacts['here'] {
  const { role, work, pageUrl } = reading;
  if (role === 'republished') {
    return { is: 'copy', of: placeOf(facts.url), excerpt: facts.republication?.excerpt ?? false };
  }
  if (role === 'unknown') return { is: 'unknown' };
  const other = work.copies.find(({ url, seen, href }) => url !== pageUrl && seen && isWebAddress(href));
  return { is: 'original', ...(other && { otherCopy: linked(other) }) };
}

function linked({ href }: Copy): LinkedCopy {
  return { href, at: placeOf(href) };
}

/** A page can name any address as its original; one that runs or reads something is not linked to. */
function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
