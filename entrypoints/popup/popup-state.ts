/** Everything that the popup can show. */
import type { PageState } from '@/utils/platform/protocol.ts';

export type ArticleState = Extract<PageState, { state: 'article' }>;

export type PopupState =
  | PageState
  /** Nothing is shown yet: most pages answer before a word could be read. */
  | { state: 'asking' }
  /** A page of ours, open since before the extension was. */
  | { state: 'not-loaded' }
  | { state: 'other-site' }
  /** A page that no extension may read. */
  | { state: 'unreadable' }
  /** The page's script is there and does not answer. */
  | { state: 'silent' };
