/** The life of one article page: recognise it, have it read, draw its marks, follow its changes, answer the popup. */
import { loadedParts, type Overlay } from '@/entrypoints/overlay/contract.ts';
import { comparableUrl } from '@/utils/core/article/addresses.ts';
import type { TextChange } from '@/utils/core/article/facts.ts';
import { changeBetween, passageMover } from '@/utils/core/article/text-change.ts';
import { isOn } from '@/utils/core/is-drawn.ts';
import type { Reading } from '@/utils/core/reading.ts';
import { isConnected } from '@/utils/dom/accessors.ts';
import { inSlices } from '@/utils/dom/slices.ts';
import { isSameText } from '@/utils/dom/text/page-text.ts';
import type { PageState } from '@/utils/platform/protocol.ts';
import { watchAddress } from './address.ts';
import { answerMessages } from './answer-messages.ts';
import { watchChanges } from './changes.ts';
import { createLater } from './later.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { part } from './parts.ts';
import { askReadings } from './readings.ts';
import { recognise, type RecognisedArticle } from './recognise.ts';

/** Everything that the page's messages act on. */
export interface Article {
  /** @throws Error if the background cannot be reached */
  state(): PageState | Promise<PageState>;
  /** How often the state has become another. */
  changes(): number;
  page: OpenPage | undefined;
  /** The overlay, loaded if need be; undefined if there is no article. */
  overlay(): Promise<Overlay | undefined>;
  /** The background has told of a change, of the pages at these comparable addresses or of all. */
  hear(copies: string[] | undefined): void;
  readAgain(anyway?: boolean): void;
  /** Takes all marks away; resolves when no note is being written any more. */
  finish(): Promise<void>;
}

const NO_CHANGE: TextChange = { at: 0, removed: 0, blocks: [] };
/** After a change of address, how long (ms) the text of the article before is not taken for the new one. */
const STALE_FOR = 4000;

/** Starts reading this document. Ends, with all its listeners, when the signal aborts. */
export function startArticle(signal: AbortSignal): Article {
  /** What is to be said while there is no page. */
  let state: Exclude<PageState, { state: 'article' }> = { state: 'reading' };
  const readings = askReadings();
  let overlay: Promise<Overlay> | undefined;
  /** Ends the open page: its marks and its listeners. Its overlay may outlive it for a note being written. */
  let closePage = new AbortController();
  let closeOverlay = new AbortController();
  /** Ends what is being found out of a page that is no longer the one at this address. */
  let arrival = new AbortController();
  let visit: Omit<Parameters<typeof recognise>[0], 'url'> = { navigated: false };
  let stale: { text: string; until: number } | undefined;
  let changes = 0;
  let isToBeRecognised = true;
  let isToBeCaughtUp = false;
  const changed = new Set<Node>();

  const article: Article = {
    page: undefined,
    state: () => article.page?.describe() ?? state,
    changes: () => changes,
    overlay: async () => article.page && (overlay ??= mount(article.page, closeOverlay.signal)),
    hear(copies) {
      readings.hear();
      const { page } = article;
      if (!page || copies?.includes(page.reading.pageUrl) === false) return;
      isToBeCaughtUp = true;
      later.now();
    },
    readAgain(anyway) {
      visit.anyway ||= anyway;
      isToBeRecognised = true;
      if (!article.page) state = { state: 'reading' };
      later.now();
    },
    async finish() {
      arrival.abort();
      closePage.abort();
      await overlay?.then((mounted) => mounted.finish()).catch(() => undefined);
    },
  };
  const later = createLater(attend, signal);
  const lookAtAddress = watchAddress(arrive, signal);
  watchChanges(
    {
      root: () => article.page?.root,
      onStructure() {
        lookAtAddress();
        isToBeRecognised = true;
        later.soon();
      },
      onText(nodes) {
        for (const node of nodes) changed.add(node);
        later.soon();
      },
    },
    signal,
  );
  answerMessages(article, signal);
  signal.addEventListener('abort', () => (arrival.abort(), closePage.abort(), closeOverlay.abort()));
  // While it lay in the back/forward cache, the page has heard of no change.
  addEventListener('pageshow', ({ persisted }) => persisted && ((isToBeCaughtUp = true), later.now()), { signal });
  later.now();
  return article;

  /** The address has become another page's: nothing of the last one may stay. */
  function arrive(): void {
    const { page } = article;
    if (page) stale = { text: page.text.text, until: performance.now() + STALE_FOR };
    arrival.abort();
    arrival = new AbortController();
    leave({ state: 'reading' });
    visit = { navigated: true };
    isToBeRecognised = true;
    later.soon();
  }

  function leave(next: typeof state): void {
    closePage.abort();
    closeOverlay.abort();
    overlay = undefined;
    article.page = undefined;
    changes += 1;
    state = next;
  }

  async function attend(): Promise<boolean> {
    const { signal: here } = arrival;
    try {
      let cameOfIt = false;
      if (isToBeRecognised || (article.page && !isConnected(article.page.root))) cameOfIt = await lookAnew(here);
      else if (changed.size > 0 && article.page) cameOfIt = await readChanged(article.page, here);
      if (isToBeCaughtUp && article.page) cameOfIt = await catchUp(article.page, here);
      return cameOfIt;
    } catch (error) {
      if (here.aborted || signal.aborted) return true;
      // The popup says it, with a way to try again; the page's console is not ours to write to.
      if (!article.page) leave({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
    return false;
  }

  async function lookAnew(here: AbortSignal): Promise<boolean> {
    // A page that writes its document anew takes away all listeners.
    loadedParts().gate?.arm();
    isToBeRecognised = false;
    changed.clear();
    const found = await recognise({ url: location.href, ...visit }, here);
    if (typeof found === 'string') {
      const wasOther = article.page !== undefined || state.state !== 'not-article';
      leave({ state: 'not-article', reason: found });
      return wasOther;
    }
    if (!isConnected(found.root) || isStale(found.text.text)) {
      isToBeRecognised = true;
      later.soon();
      return false;
    }
    stale = undefined;
    const { page } = article;
    if (page && JSON.stringify(page.facts) === JSON.stringify(found.facts)) return adopt(page, found, here);
    const reading = await readings.whole(found, here);
    if (page && comparableUrl(page.facts.url) === comparableUrl(found.facts.url)) {
      accept(page, { ...found, reading });
      return true;
    }
    leave(state);
    closePage = new AbortController();
    closeOverlay = new AbortController();
    article.page = openPage({ ...found, reading }, () => article.hear(undefined), closePage.signal);
    article.page.draw();
    updateOverlay();
    return true;
  }

  /** Just after a change of address, the article before may still stand there. */
  function isStale(text: string): boolean {
    return stale !== undefined && stale.text === text && performance.now() < stale.until;
  }

  async function readChanged(page: OpenPage, here: AbortSignal): Promise<boolean> {
    const nodes = [...changed];
    changed.clear();
    const text = await inSlices(page.reader.readAgain(nodes), here);
    return adopt(page, { ...page, text }, here);
  }

  /** Has the same text read anew. */
  async function catchUp(page: OpenPage, here: AbortSignal): Promise<boolean> {
    isToBeCaughtUp = false;
    accept(page, { ...page, reading: await readings.changed(page, NO_CHANGE, page, here) });
    return true;
  }

  /** Takes the page's text as it is now, and tells the background what has changed of it. */
  async function adopt(page: OpenPage, found: RecognisedArticle, here: AbortSignal): Promise<boolean> {
    const change = changeBetween(page.text.read, found.text.read);
    if (!change) {
      if (!isSameText(page.text, found.text) || page.root !== found.root)
        accept(page, { ...found, reading: page.reading });
      return false;
    }
    const reading = await readings.changed(page, change, found, here);
    const isSame = inBrief(reading) === inBrief(page.reading);
    accept(page, { ...found, reading });
    return !isSame;
  }

  function accept(page: OpenPage, content: RecognisedArticle & { reading: Reading }): void {
    const move = passageMover(page.text.text, content.text.text);
    changes += 1;
    page.take(content);
    page.draw();
    updateOverlay((mark) => {
      const moved = move(mark);
      return moved && page.reading.terms.find(({ start, card }) => start === moved.start && card === mark.card);
    });
  }

  function updateOverlay(...move: Parameters<Overlay['update']>): void {
    if (overlay) void overlay.then((mounted) => mounted.update(...move)).catch(() => undefined);
    else offerOverlay();
  }

  /** With marks to explain, the overlay is brought as soon as the page has nothing better to do. */
  function offerOverlay(): void {
    const { page } = article;
    if (!page || page.reading.terms.length === 0 || !isOn(page.reading, page.facts.site)) return;
    requestIdleCallback(() => void article.overlay().catch(() => undefined), { timeout: 500 });
  }

  async function mount(page: OpenPage, closed: AbortSignal): Promise<Overlay> {
    try {
      // Endnotes are part of it, and have to be there before the page is printed.
      const endnotes = page.reading.settings.printExplanations && part('aside').catch(() => undefined);
      const [{ mountOverlay }] = await Promise.all([part('overlay'), endnotes]);
      closed.throwIfAborted();
      return mountOverlay(page, closed);
    } catch (error) {
      overlay = undefined;
      throw error;
    }
  }
}

/** Which terms there are, wherever they stand. */
function inBrief({ terms }: Reading): string {
  return terms.map(({ card, level }) => card + level).join();
}
