/** Telling which work a page is a copy of, from addresses and explicit links alone. */
import { comparableUrl, siteOf } from '../article/addresses.ts';
import type { ArticleFacts } from '../article/facts.ts';
import type { Copy, Work } from './work.ts';

export interface Identity {
  work: Work;
  role: Copy['role'];
  /** Ids of works that proved to be this one: their notes are to be given to it. */
  absorbed: string[];
}

/** Comparable addresses under which a page's work may already be known: its own, and its original's. */
export function addressesOf(facts: ArticleFacts): string[] {
  const original = facts.republication?.originalUrl;
  return [facts.url, ...(original ? [original] : [])].map(comparableUrl);
}

/**
 * Joins a page to the works that share one of its addresses, or to a new one.
 *
 * A republished page knows its original; the original learns of the copy when either is read next, since both
 * addresses then stand in one work.
 *
 * @param candidates works with a copy at one of `addressesOf(facts)`, in any order
 * @param context `newId` is used if there is no candidate; `now` is an ISO 8601 time
 */
export function identifyWork(
  facts: ArticleFacts,
  candidates: readonly Work[],
  context: { newId: string; now: string },
): Identity {
  const [oldest, ...others] = candidates.toSorted((a, b) => firstSeen(a).localeCompare(firstSeen(b)));
  const copies = new Map<string, Copy>();
  for (const copy of [...others.toReversed(), ...(oldest ? [oldest] : [])].flatMap((work) => work.copies)) {
    copies.set(copy.url, richer(copies.get(copy.url), copy));
  }

  const original = facts.republication?.originalUrl;
  if (original) {
    const url = comparableUrl(original);
    copies.set(url, { href: original, site: siteOf(original), ...copies.get(url), url, role: 'original' });
  }
  const url = comparableUrl(facts.url);
  const role = original || facts.republication ? 'republished' : (copies.get(url)?.role ?? 'unknown');
  copies.set(url, { url, href: facts.url, site: facts.site, role, seen: context.now });

  const work = {
    id: oldest?.id ?? context.newId,
    ...description(facts, role, [oldest, ...others]),
    copies: [...copies.values()],
  };
  return { work, role, absorbed: others.map(({ id }) => id) };
}

/** Title, authors and date: the original's own, once it has been read; until then the best there is. */
function description(
  facts: ArticleFacts,
  role: Copy['role'],
  works: (Work | undefined)[],
): Omit<Work, 'id' | 'copies'> {
  const known = works.find((work) => work?.copies.some((copy) => copy.role === 'original' && copy.seen));
  const earlier = known ?? works.find((work) => work !== undefined);
  const here = {
    title: facts.title,
    authors: facts.contributor ? [facts.contributor] : facts.authors,
    published: facts.published,
  };
  const prefersHere = role !== 'republished' || !earlier;
  const [first, second] = prefersHere ? [here, earlier] : [earlier, here];
  const authors = first?.authors.length ? first.authors : (second?.authors ?? []);
  const title = first?.title ?? second?.title;
  const published = first?.published ?? second?.published;
  return { authors, ...(title && { title }), ...(published && { published }) };
}

function firstSeen({ copies }: Work): string {
  return copies.reduce((first, { seen }) => (seen && seen < first ? seen : first), '9999');
}

function richer(known: Copy | undefined, copy: Copy): Copy {
  if (!known) return copy;
  const role = copy.role === 'unknown' ? known.role : copy.role;
  const seen = [known.seen, copy.seen]
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
  return { ...known, ...copy, role, ...(seen && { seen }) };
}
