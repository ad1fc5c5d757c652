/** The one element of ours in a page's document, and its closed tree, which the page cannot read. */
import cardStyle from '@/components/card/card.css?inline';
import controlStyle from '@/components/controls.css?inline';
import overlayStyle from '@/components/card/overlay.css?inline';
import tokens from '@/assets/tokens.css?inline';
import {
  activeElementOf,
  append,
  attributeNamesOf,
  bodyOf,
  createElement,
  parentOf,
  rootOf,
} from '@/utils/dom/accessors.ts';
import { HOST_NAME } from './contract.ts';
import type { Gate } from '@/utils/dom/gate.ts';

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

/** Between two repairs (ms) of what a page does to our host: it may go on for ever, and must not be held up. */
const BETWEEN_REPAIRS = 100;

export interface OverlayHost {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** Holds the other two; carries `data-theme`. */
  root: HTMLElement;
  /** Where glance and card are rendered. */
  views: HTMLElement;
  /** For what is shown beside them. */
  beside: HTMLElement;
  /** Puts the host back where a page has taken it away or moved it. */
  keepAtHand(): void;
}

export function createHost(gate: Gate, signal: AbortSignal): OverlayHost {
  const { host, shadow } = closedHost();
  const style = createElement('style');
  style.textContent = [GUARD, tokens, controlStyle, cardStyle, overlayStyle].join('\n');
  const [root, views, beside] = [createElement('div'), createElement('div'), createElement('div')];
  root.className = 'gl-overlay';
  root.append(views, beside);
  shadow.append(style, root);
  gate.keep(host, shadow, signal);
  let lastFocused: HTMLElement | undefined;
  shadow.addEventListener('focusin', ({ target }) => (lastFocused = target as HTMLElement), { signal });
  let repairedAt = -BETWEEN_REPAIRS;
  let repair: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // In a task of its own, so that a page that answers at once cannot hold up everything.
    repair ??= setTimeout(keepAtHand, Math.max(0, repairedAt + BETWEEN_REPAIRS - performance.now()));
  });
  keepAtHand();
  signal.addEventListener('abort', () => (observer.disconnect(), clearTimeout(repair), host.remove()));
  return { host, shadow, root, views, beside, keepAtHand };

  function keepAtHand(): void {
    repair = undefined;
    repairedAt = performance.now();
    const page = rootOf(document);
    if (!page || signal.aborted) return;
    if (parentOf(host) !== page) append(page, host);
    const names = attributeNamesOf(host);
    for (const name of names) host.removeAttribute(name);
    // Some take the focus from what the reader is doing: by now, or with the next frame, though they have gone.
    if (names.length > 0) {
      giveFocusBack();
      requestAnimationFrame(() => setTimeout(giveFocusBack));
    }
    observer.disconnect();
    observer.observe(page, { childList: true });
    observer.observe(host, { attributes: true });
  }

  function giveFocusBack(): void {
    if (activeElementOf(document) === bodyOf(document)) lastFocused?.focus({ preventScroll: true });
  }
}

/**
 * Made in a document of its own: there a page's element of the same name, which could attach a tree itself or look into
 * ours, is not known.
 */
function closedHost(): { host: HTMLElement; shadow: ShadowRoot } {
  const host = new Document().createElementNS('http://www.w3.org/1999/xhtml', HOST_NAME) as HTMLElement;
  return { host, shadow: host.attachShadow({ mode: 'closed' }) };
}
