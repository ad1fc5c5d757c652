/** The reading page's state: the article, read once and kept whatever becomes of its tab, and the reader's settings. */
import { useEffect, useState } from 'preact/hooks';
import type { PopupWiring } from '@/entrypoints/popup/Popup.tsx';
import type { PopupState } from '@/entrypoints/popup/popup-state.ts';
import { watchPage } from '@/entrypoints/popup/watch-page.ts';
import type { Settings } from '@/utils/core/settings.ts';
import { ReadingPage } from './ReadingPage.tsx';

export type ReaderWiring = Pick<PopupWiring, 'askPage' | 'countChanges' | 'findTab' | 'getSettings' | 'onChanged'>;

export function Reader({ wiring }: { wiring: ReaderWiring }) {
  const [state, setState] = useState<PopupState>({ state: 'asking' });
  const [settings, setSettings] = useState<Settings>();

  useEffect(() => {
    const leaving = new AbortController();
    const read = new AbortController();
    const take = (next: PopupState) => {
      setState(next);
      // What the tab shows later is another article, or this one changed under the reader.
      if (next.state === 'article') read.abort();
    };
    watchPage(wiring, take, AbortSignal.any([leaving.signal, read.signal]))();
    wiring.onChanged((kind) => {
      if (kind === 'settings') void wiring.getSettings().then(setSettings, () => undefined);
    }, leaving.signal);
    return () => leaving.abort();
  }, [wiring]);

  useEffect(() => {
    // A private article leaves no name in the browser's history.
    if (state.state === 'article' && !state.reading.isPrivate && state.facts.title) document.title = state.facts.title;
  }, [state]);

  return <ReadingPage state={state} settings={settings} />;
}
