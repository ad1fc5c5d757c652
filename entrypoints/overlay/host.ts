/** The one element of ours in a page's document, and its closed tree, which the page cannot read. */
import cardStyle from '@/components/card/card.css?inline';
import controlStyle from '@/components/controls.css?inline';
import overlayStyle from '@/components/card/overlay.css?inline';
import tokens from '@/assets/tokens.css?inline';
import { append, createElement, rootOf } from '@/utils/dom/accessors.ts';

/**
 * Inside, `!important` outranks the page's own `!important`: a page's `* { all: initial !important }` and
 * `glossator-overlay { display: none }` do not reach the tree. `all` leaves out direction and custom properties.
 */
const GUARD = `:host {
  all: initial !important;
  display: contents !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  font-size: medium !important;
}`;

/** Keys and text typed into our tree are no shortcuts of the page. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'compositionend'];

export interface OverlayHost {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** Where the overlay is rendered; carries `data-theme`. */
  root: HTMLElement;
}

export function createHost(signal: AbortSignal): OverlayHost {
  const { host, shadow } = closedHost('glossator-overlay');
  const style = createElement('style');
  style.textContent = [GUARD, tokens, controlStyle, cardStyle, overlayStyle].join('\n');
  const root = createElement('div');
  root.className = 'gl-overlay';
  shadow.append(style, root);
  for (const type of KEPT_INSIDE) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const page = rootOf(document);
  if (page) append(page, host);
  signal.addEventListener('abort', () => host.remove());
  return { host, shadow, root };
}

/** An element of this name; of another, where the page has made the name an element of its own, with its own tree. */
function closedHost(name: string): { host: HTMLElement; shadow: ShadowRoot } {
  const host = createElement(name);
  try {
    return { host, shadow: Element.prototype.attachShadow.call(host, { mode: 'closed' }) };
  } catch {
    return closedHost(`glossator-overlay-${crypto.randomUUID()}`);
  }
}
