/** Telling all who show something that it has changed. */
import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { CHANGES_CHANNEL, type ChangeKind } from '@/utils/platform/changes.ts';
import { askTab } from '@/utils/platform/messaging.ts';
import type { TabProtocol } from '@/utils/platform/protocol.ts';

/** Extension pages listen on this channel; all that they are told is what kind of thing has changed. */
const channel = new BroadcastChannel(CHANGES_CHANNEL);

const KIND = { notesChanged: 'notes', knownChanged: 'known', settingsChanged: 'settings' } as const satisfies Record<
  string,
  ChangeKind
>;

/** Tells every article tab, and every page of ours. A tab without our script has nothing to change. */
export function publish<Change extends keyof typeof KIND>(
  change: Change,
  data: Parameters<TabProtocol[Change]>[0],
): void {
  channel.postMessage({ type: KIND[change] });
  void browser.tabs.query({ url: GRANTED_PATTERNS }).then((tabs) => {
    for (const { id } of tabs) {
      if (id !== undefined) void askTab(id, change, data).catch(() => undefined);
    }
  });
}
