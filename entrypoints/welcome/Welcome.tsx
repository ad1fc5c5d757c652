/** The welcome page's state: the settings and keys as they are, and whether an answer could be kept. */
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '@/components/welcome/Shortcuts.tsx';
import { changeSettings } from '@/utils/core/change-settings.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import type { ChangeKind } from '@/utils/platform/changes.ts';
import { Page } from './Page.tsx';

export interface WelcomeWiring {
  getSettings(): Promise<Settings>;
  changeSettings(change: SettingsChange): Promise<Settings>;
  onChanged(listener: (kind: ChangeKind) => void, signal: AbortSignal): void;
  /** None where the browser knows no keys of extensions. */
  getShortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's page for keys, if there is a way to it. */
  setKeys: (() => void) | undefined;
}

export function Welcome({ wiring }: { wiring: WelcomeWiring }) {
  const [settings, setSettings] = useState<Settings>();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    const askSettings = () => void wiring.getSettings().then(setSettings, () => undefined);
    const askShortcuts = () => void wiring.getShortcuts().then(setShortcuts, () => undefined);
    askSettings();
    askShortcuts();
    wiring.onChanged((kind) => kind === 'settings' && askSettings(), leaving.signal);
    // Back from the browser's page for keys, they may be others.
    addEventListener('focus', askShortcuts, { signal: leaving.signal });
    return () => leaving.abort();
  }, [wiring]);

  const change = async (wanted: SettingsChange) => {
    setRefused(false);
    // At once: a radio that springs back while it is being kept looks broken.
    setSettings(settings && changeSettings(settings, wanted));
    try {
      setSettings(await wiring.changeSettings(wanted));
    } catch {
      setSettings(settings);
      setRefused(true);
    }
  };

  return (
    <Page
      settings={settings}
      isRefused={isRefused}
      shortcuts={shortcuts}
      onSetKeys={wiring.setKeys}
      onChange={(wanted) => void change(wanted)}
    />
  );
}
