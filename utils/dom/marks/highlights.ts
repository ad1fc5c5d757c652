/**
 * Drawing passages by the CSS Custom Highlight API: no node of the page changes.
 *
 * Only passages within two screens of the viewport are registered: thousands of painted ranges cost a frame of 50 ms
 * and slow the page's own edits. Static ranges are used, since live ones slow every edit too.
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
import { parentElementOf } from '../accessors.ts';
import type { Place } from '../text/page-text.ts';

/** The names that a page's or reader's own style sheet may rely on. */
export type HighlightName = 'glossator-term' | 'glossator-term-uncertain' | 'glossator-note-1' | 'glossator-active';

export interface Drawing {
  name: HighlightName;
  place: Place;
}

const PRIORITY: Record<HighlightName, number> = {
  'glossator-note-1': 0,
  'glossator-term': 1,
  'glossator-term-uncertain': 1,
  'glossator-active': 2,
};
const NEAR = '200% 0px';
/** How long a page that clears all highlights goes without ours, in milliseconds. Nothing tells us of it. */
const LOOK_AGAIN_AFTER = 500;

export interface HighlightPainter {
  /** Draws these and nothing else. */
  draw(drawings: readonly Drawing[]): void;
  /** Draws one passage as active, at once, wherever it is. */
  drawActive(place: Place | undefined): void;
  /** Draws everything, or nothing, while the page is printed; as on the screen if undefined. */
  print(what: 'all' | 'nothing' | undefined): void;
}

/** Another script's highlight of the same name is not ours to take away. */
function unregister(name: HighlightName, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Draws passages near the viewport until the signal aborts; then nothing of ours is registered. */
export function highlightPainter(signal: AbortSignal): HighlightPainter {
  const highlights = new Map<HighlightName, Highlight>();
  let byElement = new Map<Element, { name: HighlightName; range: StaticRange }[]>();
  /** Elements near the viewport: all that is drawn in them is registered. */
  const shown = new Set<Element>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const drawings = byElement.get(target);
        if (!drawings || isIntersecting === shown.has(target)) continue;
        if (isIntersecting) shown.add(target);
        else shown.delete(target);
        for (const { name, range } of drawings) {
          if (isIntersecting) registered(name).add(range);
          else registered(name).delete(range);
        }
      }
    },
    { rootMargin: NEAR },
  );
  /** Nothing of ours goes on paper unasked. */
  let isPutAway = false;
  const watch = setInterval(restore, LOOK_AGAIN_AFTER);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    observer.disconnect();
    for (const [name, highlight] of highlights) unregister(name, highlight);
    highlights.clear();
  });

  /** Ours under this name, registered. */
  function registered(name: HighlightName): Highlight {
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITY[name];
      highlights.set(name, highlight);
    }
    if (!isPutAway && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }

  /** Puts back what the page has cleared: the registry of highlights is its own as well. */
  function restore(): void {
    if (isPutAway) return;
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    // A page can empty a highlight as well: adding what is there already changes nothing.
    for (const element of shown) {
      for (const { name, range } of byElement.get(element) ?? []) highlights.get(name)?.add(range);
    }
  }

  function print(what: 'all' | 'nothing' | undefined): void {
    isPutAway = what === 'nothing';
    for (const [name, highlight] of highlights) if (isPutAway) unregister(name, highlight);
    if (what === 'all') {
      for (const drawings of byElement.values()) for (const { name, range } of drawings) registered(name).add(range);
    } else if (!what) {
      restore();
      for (const [element, drawings] of byElement) {
        if (!shown.has(element)) for (const { name, range } of drawings) highlights.get(name)?.delete(range);
      }
    }
  }

  function draw(drawings: readonly Drawing[]): void {
    if (signal.aborted) return;
    const before = byElement;
    byElement = new Map();
    for (const { name, place } of drawings) {
      const element = parentElementOf(place.startContainer);
      if (!element) continue;
      const range = new StaticRange(place);
      const known = byElement.get(element);
      if (known) known.push({ name, range });
      else byElement.set(element, [{ name, range }]);
    }
    for (const [name, highlight] of highlights) if (name !== 'glossator-active') highlight.clear();
    for (const element of before.keys()) {
      if (byElement.has(element)) continue;
      observer.unobserve(element);
      shown.delete(element);
    }
    // What was to be seen stays so without waiting for the observer, or every change of a note would make marks blink.
    for (const element of shown) {
      for (const { name, range } of byElement.get(element) ?? []) registered(name).add(range);
    }
    // The observer reports every new element once, at the next frame, and then as it comes near or goes.
    for (const element of byElement.keys()) if (!before.has(element)) observer.observe(element);
  }

  function drawActive(place: Place | undefined): void {
    if (signal.aborted) return;
    const highlight = registered('glossator-active');
    highlight.clear();
    if (place) highlight.add(new StaticRange(place));
  }

  return { draw, drawActive, print };
}
