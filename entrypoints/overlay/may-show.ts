import { fullscreenElementOf, holds, isInert, matches, queryAll } from '@/utils/dom/accessors.ts';

/** Behind a page's modal dialog, or where the page has made all but itself inert, a card would be a riddle. */
export function mayShow(host: Element): boolean {
  const screen = fullscreenElementOf(document);
  return !hasModal() && !isInert(document) && (!screen || holds(screen, host));
}

function hasModal(): boolean {
  return queryAll(document, 'dialog[open]').some((dialog) => matches(dialog, ':modal'));
}
