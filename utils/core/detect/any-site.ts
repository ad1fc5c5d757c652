/** Any other site: authors have their pages where authors usually have them. */
import type { Adapter } from './adapter.ts';

export const anySite: Adapter = {
  authorPath:
    /^\/(?:[^/]+\/)?(?:authors?|by|bylines?|columnists?|contributors?|experts?|journalists?|people|person|profiles?|reporters?|staff|team|writers?)\/[^/]+/,
  showsPublicationDate: () => true,
};
