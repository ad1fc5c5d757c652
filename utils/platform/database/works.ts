/** Works in the database. */
import { addressesOf, identifyWork, type Identity } from '@/utils/core/works/identify-work.ts';
import type { ArticleFacts } from '@/utils/core/article/facts.ts';
import type { Work } from '@/utils/core/works/work.ts';
import { database } from './open.ts';

/**
 * Finds or makes the work that a page is a copy of, and keeps what the page adds to it.
 *
 * All in one transaction, so that two copies opened at once become one work.
 */
export async function recordWork(facts: ArticleFacts, context: { newId: string; now: string }): Promise<Identity> {
  const db = await database();
  const transaction = db.transaction(['works', 'annotations'], 'readwrite');
  const works = transaction.objectStore('works');
  const annotations = transaction.objectStore('annotations');
  const identity = identifyWork(facts, await candidates(facts, works.index('address')), context);
  await works.put({ work: identity.work, addresses: identity.work.copies.map(({ url }) => url) });
  for (const id of identity.absorbed) {
    for (const { annotation } of await annotations.index('work').getAll(id)) {
      const work = identity.work.id;
      await annotations.put({ annotation: { ...annotation, 'glossator:work': work }, work });
    }
    await works.delete(id);
  }
  await transaction.done;
  return identity;
}

/** As `recordWork`, but keeps nothing: for private windows. */
export async function recogniseWork(facts: ArticleFacts, context: { newId: string; now: string }): Promise<Identity> {
  const db = await database();
  const byAddress = db.transaction('works').store.index('address');
  return identifyWork(facts, await candidates(facts, byAddress), context);
}

/** The works that are known under one of the page's addresses, each once. */
async function candidates(
  facts: ArticleFacts,
  byAddress: { getAll(address: string): Promise<{ work: Work }[]> },
): Promise<Work[]> {
  const rows = await Promise.all(addressesOf(facts).map((address) => byAddress.getAll(address)));
  return [...new Map(rows.flat().map(({ work }) => [work.id, work])).values()];
}
