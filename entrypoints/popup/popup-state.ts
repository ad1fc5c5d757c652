/** Everything that the popup can show. */
import type { PageState } from '@/utils/platform/protocol.ts';

export type ArticleState = Extract<PageState, { state: 'article' }>;

export type PopupState =
  | PageState
  /** Nothing is shown yet: most pages answer before a word could be read. */
  | { state: 'asking' }
  /** A page of ours, open since before the extension was. */
  | { state: 'not-loaded' }
  /** A page that we may explain once the reader says so; not `isKnown` where nothing tells us which page it is. */
  | { state: 'other-site'; isKnown: boolean }
  /** A page whose elements hide from our scripts what they need, unless they are there first. */
  | { state: 'hidden' }
  /** A page that no extension may read. */
  | { state: 'unreadable' }
  /** The page's script is there and does not answer. */
  | { state: 'silent' };
