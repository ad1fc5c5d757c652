import type { Sense } from './schema.ts';

/**
 * A short name for a sense's dated facts and headline as they stand: another one as soon as they say something else, in
 * whatever order they are listed.
 *
 * FNV-1a, 32 bits, over UTF-16 code units: enough to tell two versions of one sense apart.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function factsDigest({ facts, headline }: Pick<Sense, 'facts' | 'headline'>): string {
  const said = JSON.stringify([
    headline ? [headline.since, headline.text] : [],
    facts.map(({ from = '', until = '', text }) => JSON.stringify([from, until, text])).toSorted(),
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
