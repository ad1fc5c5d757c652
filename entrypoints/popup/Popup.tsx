/** The popup's state: what the page says, what the reader has just chosen, and what has failed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '@/components/popup/PopupFoot.tsx';
import { useTexts, type TextKey } from '@/components/texts.ts';
import { localDay } from '@/components/card/date-span.ts';
import { changeSettings } from '@/utils/core/change-settings.ts';
import { isDrawn } from '@/utils/core/is-drawn.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import type { ChangeKind } from '@/utils/platform/changes.ts';
import { citation } from './citation.ts';
import { Page } from './Page.tsx';
import type { ArticleState, PopupState } from './popup-state.ts';
import { useAddableSite, type SiteSource } from './use-addable-site.ts';
import { watchPage, type PageSource } from './watch-page.ts';

export interface PopupWiring extends PageSource, SiteSource {
  /** These three leave the popup when they have succeeded; `false` if the page hides the passage just now. */
  showTerm(term: { start: number; card?: string }): Promise<boolean>;
  showPassage(passage: { start: number; end: number }): Promise<boolean>;
  open(href: string): Promise<void>;
  /** Opens the article as a page of ours, and leaves the popup. */
  read(): Promise<void>;
  /** Whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  readAgain(request: { anyway?: boolean }): Promise<void>;
  reload(): Promise<void>;
  /** Brings our script to the page, this once; 'hidden' if it can only be there first. */
  explain(): Promise<'explained' | 'hidden'>;
  reloadToExplain(): Promise<void>;
  getSettings(): Promise<Settings>;
  changeSettings(change: SettingsChange): Promise<Settings>;
  /** Calls the listener whenever the background has changed something of this kind, until the signal aborts. */
  onChanged(listener: (kind: ChangeKind) => void, signal: AbortSignal): void;
}

/** The background tells us before it tells the tab; by then (milliseconds) the tab knows too. */
const TAB_KNOWS_AFTER = 300;

export function Popup({ wiring }: { wiring: PopupWiring }) {
  const t = useTexts();
  const [state, setState] = useState<PopupState>({ state: 'asking' });
  /** Newer than the page's own: the page hears of a change after we do. */
  const [settings, setSettings] = useState<Settings>();
  const [refusal, setRefusal] = useState<Refusal>();
  const askAgainRef = useRef<() => void>(() => undefined);

  useEffect(() => {
    const leaving = new AbortController();
    const ask = watchPage(wiring, setState, leaving.signal);
    askAgainRef.current = ask;
    ask();
    wiring.onChanged((kind) => {
      if (kind === 'settings') void wiring.getSettings().then(setSettings, () => undefined);
      ask();
      setTimeout(ask, TAB_KNOWS_AFTER);
    }, leaving.signal);
    return () => leaving.abort();
  }, [wiring]);

  const shown = state.state === 'article' && settings ? withSettings(state, settings) : state;

  /** Does what the reader asked for; says so if it cannot be done, with the way to ask again. */
  const attempt = async (action: () => Promise<void>, failed: TextKey): Promise<void> => {
    setRefusal(undefined);
    try {
      await action();
    } catch {
      setRefusal({ words: t(failed), onTryAgain: () => void attempt(action, failed) });
    }
  };
  const show = (shows: () => Promise<boolean>) =>
    attempt(async () => {
      if (await shows()) return;
      setRefusal({ words: t('popupNotShown'), onTryAgain: () => void show(shows) });
    }, 'popupTabGone');
  const change = (wanted: SettingsChange) =>
    attempt(async () => {
      const before = settings;
      if (shown.state === 'article') setSettings(changeSettings(shown.reading.settings, wanted));
      try {
        setSettings(await wiring.changeSettings(wanted));
      } catch (error) {
        setSettings(before);
        throw error;
      }
    }, 'popupWorkerGone');
  const tryAgain = () => {
    if (state.state === 'failed') void wiring.readAgain({}).catch(() => undefined);
    askAgainRef.current();
  };
  const addable = useAddableSite(wiring, (isHeld) => {
    setRefusal(isHeld ? undefined : { words: t('popupSiteNotChanged'), onTryAgain: tryAgain });
    askAgainRef.current();
  });
  const explain = async () => {
    setState({ state: 'reading' });
    try {
      if ((await wiring.explain()) === 'hidden') setState({ state: 'hidden' });
      else askAgainRef.current();
    } catch {
      setState({ state: 'unreadable' });
    }
  };
  const explainAnyway = () => void wiring.readAgain({ anyway: true }).then(askAgainRef.current, askAgainRef.current);
  const reload = () => {
    const reloading = state.state === 'hidden' ? wiring.reloadToExplain() : wiring.reload();
    void reloading.then(askAgainRef.current, askAgainRef.current);
  };

  return (
    <Page
      state={shown}
      refusal={refusal}
      onTryAgain={tryAgain}
      addable={addable}
      onReload={reload}
      onExplain={() => void explain()}
      onExplainAnyway={explainAnyway}
      onOpen={(href) => void attempt(() => wiring.open(href), 'popupNotOpened')}
      onCite={(form, article) => wiring.copy(citation(form, article, localDay(new Date().toISOString())))}
      onShowTerm={({ start, card }) => void show(() => wiring.showTerm({ start, ...(card && { card }) }))}
      onShowPassage={({ start, end }) => void show(() => wiring.showPassage({ start, end }))}
      onChange={(wanted) => void change(wanted)}
      onRead={() => void attempt(wiring.read, 'popupNotOpened')}
    />
  );
}

/** The article as it is, or in a moment will be, under these settings. */
function withSettings(article: ArticleState, settings: Settings): ArticleState {
  const reading = { ...article.reading, settings };
  const marks = new Map(reading.terms.map((mark) => [mark.start, mark]));
  const terms = article.terms.map((line) => {
    const mark = marks.get(line.start);
    return { ...line, marked: mark !== undefined && isDrawn(mark, reading, article.facts.site) };
  });
  return { ...article, reading, terms };
}
