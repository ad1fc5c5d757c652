/** What an earlier version of the extension has left in a page: its script may be dead and unable to clear up. */

interface TreeOpener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/**
 * Takes away the hosts of earlier versions. One in which a note was being written stays until the reader closes it.
 *
 * Runs in the page's isolated world, by itself: nothing outside this function is there.
 */
export function clearLeftovers(): void {
  const { chrome } = globalThis as { chrome?: TreeOpener };
  for (const host of document.querySelectorAll('glossator-overlay')) {
    const tree =
      (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      chrome?.dom?.openOrClosedShadowRoot(host);
    if (!tree?.querySelector('.gl-overlay')) continue;
    if (!tree.querySelector('textarea')) host.remove();
    else {
      const close = (event: Event) => {
        const isClose = event.target instanceof Element && event.target.closest('.gl-close') !== null;
        if (event.isTrusted && (isClose || (event as KeyboardEvent).key === 'Escape')) host.remove();
      };
      for (const type of ['click', 'keydown']) tree.addEventListener(type, close);
    }
  }
}
