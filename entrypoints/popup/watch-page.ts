/** Asking a tab what it shows until it knows, and what it means if nobody answers. */
import type { PageState } from '@/utils/platform/protocol.ts';
import type { PopupState } from './popup-state.ts';

export interface PopupTab {
  /** Absent if the browser does not let us know it. */
  url?: string;
  isLoading: boolean;
  /** Whether our script is there by itself: on the two sites, and on those that the reader has added. */
  isOurs: boolean;
  /** Whether the browser keeps every extension from it. */
  isForbidden: boolean;
}

export interface PageSource {
  /** What the tab's content script says; undefined if there is none. */
  askPage(): Promise<PageState | undefined>;
  /** How often what the page says has changed; undefined if there is no script to say it. */
  countChanges(): Promise<number | undefined>;
  /** The tab, if it is still there. */
  findTab(): Promise<PopupTab | undefined>;
}

/** Milliseconds. */
const WORDLESS = 150;
const BETWEEN_ASKING = 200;
const BEFORE_SAYING_NOT_LOADED = 400;
const LONGEST_SILENCE = 5000;
const BETWEEN_LOOKS = 1000;

/**
 * Shows what the page is, once it is known and whenever it has changed; "reading" if that takes longer than 150 ms.
 *
 * @returns asks again, whatever is under way; what is shown stays until there is an answer
 */
export function watchPage(source: PageSource, show: (state: PopupState) => void, signal: AbortSignal): () => void {
  let round = 0;
  let isArticleShown = false;
  let changes: number | undefined;
  const timer = setInterval(() => void lookForChanges(), BETWEEN_LOOKS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return () => void ask();

  /** A page goes on while its popup is open: a story comes late, or another takes its place. */
  async function lookForChanges(): Promise<void> {
    const before = changes;
    changes = await source.countChanges().catch(() => undefined);
    if (before !== undefined && changes !== undefined && changes !== before) void ask();
  }

  async function ask(): Promise<void> {
    if (signal.aborted) return;
    round += 1;
    const own = round;
    const isStale = () => own !== round || signal.aborted;
    const words = setTimeout(() => !isStale() && !isArticleShown && show({ state: 'reading' }), WORDLESS);
    // Before the answer: what changes after it is seen by the next look.
    changes = await source.countChanges().catch(() => undefined);
    const state = await answer(isStale);
    clearTimeout(words);
    if (isStale()) return;
    isArticleShown = state.state === 'article';
    show(state);
  }

  /** Asks until the page is read. A script may be on its way just now, so its absence is believed the second time. */
  async function answer(isStale: () => boolean): Promise<PopupState> {
    for (let isDoubted = true; ;) {
      const state = await look(source);
      if (isStale()) return state;
      if (state.state === 'not-loaded' && isDoubted) {
        isDoubted = false;
        await sleep(BEFORE_SAYING_NOT_LOADED);
      } else if (state.state === 'reading') {
        await sleep(BETWEEN_ASKING);
      } else {
        return state;
      }
    }
  }
}

async function look(source: PageSource): Promise<PopupState> {
  try {
    const silent = sleep(LONGEST_SILENCE).then((): PopupState => ({ state: 'silent' }));
    return (await Promise.race([source.askPage(), silent])) ?? withoutScript(await source.findTab());
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function withoutScript(tab: PopupTab | undefined): PopupState {
  if (!tab || tab.isForbidden) return { state: 'unreadable' };
  if (tab.isOurs) return { state: tab.isLoading ? 'reading' : 'not-loaded' };
  return { state: 'other-site', isKnown: tab.url !== undefined };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
