/** Telling all who show something that it has changed. */
import { browser } from 'wxt/browser';
import { lazily } from '@/utils/core/lazily.ts';
import { CHANGES_CHANNEL, type ChangeKind } from '@/utils/platform/changes.ts';
import { askTab } from '@/utils/platform/messaging.ts';

/** Of all tabs of the web, the browser finds those that are open to us. */
const WEB = ['https://*/*', 'http://*/*'];

/** Extension pages listen on this channel; all that they are told is what kind of thing has changed. */
const channel = lazily(() => new BroadcastChannel(CHANGES_CHANNEL));

/**
 * Tells every tab that is open to us, and every page of ours. A tab without our script has nothing to change.
 *
 * Whoever wrote waits for it before answering: a background that is stopped in between is asked again, and tells again.
 *
 * @param about.copies the only pages that are concerned, by comparable address
 * @param about.by the tab that wrote: it asks again of itself
 */
export async function publish(
  kind: ChangeKind,
  { copies, by }: { copies?: string[]; by?: number } = {},
): Promise<void> {
  channel().postMessage({ type: kind });
  for (const { id } of await browser.tabs.query({ url: WEB })) {
    if (id !== undefined && id !== by) void askTab(id, 'changed', copies ? { copies } : {}).catch(() => undefined);
  }
}
