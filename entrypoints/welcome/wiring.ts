/** What the welcome page asks of the browser and the background. */
import { browser } from 'wxt/browser';
import { texts } from '@/utils/platform/texts.ts';
import { CHANGES_CHANNEL } from '@/utils/platform/changes.ts';
import { askBackground } from '@/utils/platform/messaging.ts';
import type { WelcomeWiring } from './Welcome.tsx';

/** On phones there are no keys. Firefox opens its page for them itself; Chromium's has an address. */
const commands = browser.commands as (typeof browser.commands & { openShortcutSettings?(): Promise<void> }) | undefined;
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

export function wire(): WelcomeWiring {
  return {
    getSettings: () => askBackground('getSettings', {}),
    changeSettings: (change) => askBackground('changeSettings', change),
    onChanged(listener, signal) {
      const channel = new BroadcastChannel(CHANGES_CHANNEL);
      channel.addEventListener('message', ({ data }) => listener(data.type), { signal });
      signal.addEventListener('abort', () => channel.close());
    },
    async getShortcuts() {
      const all = (await commands?.getAll()) ?? [];
      return all.map(({ name = '', description, shortcut = '' }) => ({
        name,
        // What opens the popup has no description.
        description: description || texts('welcomeKeyPopup'),
        keys: shortcut,
      }));
    },
    setKeys: commands && (() => void openKeys(commands)),
  };
}

async function openKeys(api: NonNullable<typeof commands>): Promise<void> {
  if (api.openShortcutSettings) await api.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}
