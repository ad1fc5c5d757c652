/** What an earlier version of the extension has left in the page: its script may be dead and unable to clear up. */
import { queryAll } from '@/utils/dom/accessors.ts';

interface TreeOpener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Takes away the hosts of earlier versions. One in which a note was being written stays until the reader closes it. */
export function clearLeftovers(signal: AbortSignal): void {
  for (const host of queryAll(document, 'glossator-overlay')) {
    const tree = treeOf(host);
    if (!tree?.querySelector('.gl-overlay')) continue;
    if (!tree.querySelector('textarea')) host.remove();
    else {
      const close = (event: Event) => {
        const isClose = event.target instanceof Element && event.target.closest('.gl-close') !== null;
        if (event.isTrusted && (isClose || (event as KeyboardEvent).key === 'Escape')) host.remove();
      };
      for (const type of ['click', 'keydown']) tree.addEventListener(type, close, { signal });
    }
  }
}

function treeOf(host: Element): ShadowRoot | null | undefined {
  const { chrome } = globalThis as { chrome?: TreeOpener };
  return (
    (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    chrome?.dom?.openOrClosedShadowRoot(host)
  );
}
