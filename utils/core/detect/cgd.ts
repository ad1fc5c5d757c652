/** Center for Global Development: names and date stand in lines of their own, names link to experts. */
import type { Adapter } from './adapter.ts';

export const cgd: Adapter = {
  authorPath: /^\/(?:expert|experts|staff|author)\/[^/]+/,
  // The date of an event is the day on which it takes place.
  showsPublicationDate: (kind) => kind !== 'event',
};
