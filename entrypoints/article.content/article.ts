/** The life of one article page: recognise it, have it read, draw its marks and answer the popup. */
import type { Overlay } from '@/entrypoints/overlay/contract.ts';
import { isOn } from '@/utils/core/is-drawn.ts';
import { askBackground } from '@/utils/platform/messaging.ts';
import type { PageState } from '@/utils/platform/protocol.ts';
import { answerMessages } from './answer-messages.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { part } from './parts.ts';
import { recognise } from './recognise.ts';

/** Everything that the page's messages act on. */
export interface Article {
  state(): PageState;
  page: OpenPage | undefined;
  /** How often the background has told of a change: what was asked for before the last one may lack it. */
  changesHeard: number;
  /** The overlay, loaded if need be; undefined if there is no article. */
  overlay(): Promise<Overlay | undefined>;
  /** Draws everything again after a change of the reading. */
  refresh(): void;
  readAgain(): Promise<void>;
}

/** Starts reading this document. Ends, with all its listeners, when the signal aborts. */
export function startArticle(signal: AbortSignal): void {
  /** What is to be said while there is no page. */
  let state: Exclude<PageState, { state: 'article' }> = { state: 'reading' };
  let revision = 0;
  let overlay: Promise<Overlay> | undefined;
  /** Ends the last reading's page: its marks, its overlay, its listeners. */
  let closePage = new AbortController();

  const article: Article = {
    page: undefined,
    changesHeard: 0,
    state: () => article.page?.describe() ?? state,
    overlay: async () => article.page && (overlay ??= mount(article.page, closePage.signal)),
    refresh() {
      article.page?.draw();
      if (overlay) void overlay.then((mounted) => mounted.update()).catch(() => undefined);
      else offerOverlay();
    },
    readAgain: read,
  };
  answerMessages(article, signal);
  signal.addEventListener('abort', () => closePage.abort());
  // While it lay in the back/forward cache, the page has heard of no change.
  addEventListener('pageshow', ({ persisted }) => persisted && void catchUp(), { signal });
  void read();

  async function read(): Promise<void> {
    revision += 1;
    const asked = revision;
    const { changesHeard } = article;
    state = { state: 'reading' };
    try {
      const found = await recognise(document, location.href);
      if (typeof found === 'string') {
        state = { state: 'not-article', reason: found };
        return;
      }
      const { facts, text } = found;
      const body = { text: text.text, blocks: text.blocks };
      const reading = await askBackground('readArticle', { revision: asked, facts, body });
      if (signal.aborted || reading.revision !== revision) return;
      if (article.changesHeard !== changesHeard) return await read();
      closePage.abort();
      closePage = new AbortController();
      overlay = undefined;
      article.page = openPage({ ...found, reading }, closePage.signal);
      article.refresh();
    } catch (error) {
      // The popup says it, with a way to try again; the page's console is not ours to write to.
      state = { state: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Has the same text read anew: what is open stays open, and a note being written is not disturbed. */
  async function catchUp(): Promise<void> {
    const { page, changesHeard } = article;
    if (!page) return read();
    revision += 1;
    const { facts, body } = page;
    const reading = await askBackground('readArticle', { revision, facts, body }).catch(() => undefined);
    if (signal.aborted || article.page !== page || reading?.revision !== revision) return;
    if (article.changesHeard !== changesHeard) return catchUp();
    page.reading = reading;
    article.refresh();
  }

  /** With marks to explain, the overlay is brought as soon as the page has nothing better to do. */
  function offerOverlay(): void {
    const { page } = article;
    if (!page || page.reading.terms.length === 0 || !isOn(page.reading, page.facts.site)) return;
    const bring = () => void article.overlay().catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(bring, { timeout: 500 });
    else setTimeout(bring, 50);
  }

  async function mount(page: OpenPage, closed: AbortSignal): Promise<Overlay> {
    try {
      const { mountOverlay } = await part('overlay');
      closed.throwIfAborted();
      return mountOverlay(page, closed);
    } catch (error) {
      overlay = undefined;
      throw error;
    }
  }
}
