/**
 * Drawing passages by the CSS Custom Highlight API: no node of the page changes.
 *
 * Only passages within two screens of the viewport are registered: thousands of painted ranges cost a frame of 50 ms
 * and slow the page's own edits. Static ranges are used, since live ones slow every edit too; and no observer of
 * elements, since one of a thousand costs 2 ms at every frame.
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
import { measured, rootOf } from '../accessors.ts';
import type { Place } from '../text/page-text.ts';
import { nearViewport } from './near-viewport.ts';

/** The names that a page's or reader's own style sheet may rely on. */
export type HighlightName = 'glossator-term' | 'glossator-term-uncertain' | 'glossator-note-1' | 'glossator-active';

export interface Drawing {
  name: HighlightName;
  place: Place;
}

type Drawn = Drawing & { range: StaticRange };

const PRIORITY: Record<HighlightName, number> = {
  'glossator-note-1': 0,
  'glossator-term': 1,
  'glossator-term-uncertain': 1,
  'glossator-active': 2,
};
const NOWHERE = new DOMRect();
/** How long a page that clears all highlights goes without ours, in milliseconds. Nothing tells us of it. */
const LOOK_AGAIN_AFTER = 500;
/** How soon (ms) after a scroll or a change of layout it is looked what has come near. */
const SOON = 80;

export interface HighlightPainter {
  /** Draws these and nothing else. In document order. */
  draw(drawings: readonly Drawing[]): void;
  /** Draws one passage as active, at once, wherever it is. */
  drawActive(place: Place | undefined): void;
  /** Draws everything, or nothing, while the page is printed; as on the screen if undefined. */
  print(what: 'all' | 'nothing' | undefined): void;
}

/** Draws passages near the viewport until the signal aborts; then nothing of ours is registered. */
export function highlightPainter(signal: AbortSignal): HighlightPainter {
  const highlights = new Map<HighlightName, Highlight>();
  let drawn: Drawn[] = [];
  let shown = new Set<Drawn>();
  /** Nothing of ours goes on paper unasked. */
  let isPutAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => void (timer ??= setTimeout(() => show(near()), SOON));
  const sizes = new ResizeObserver(look);
  const page = rootOf(document);
  if (page) sizes.observe(page);
  for (const type of ['scroll', 'resize']) addEventListener(type, look, { capture: true, passive: true, signal });
  const watch = setInterval(restore, LOOK_AGAIN_AFTER);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    clearTimeout(timer);
    sizes.disconnect();
    for (const [name, highlight] of highlights) unregister(name, highlight);
    highlights.clear();
  });
  return { draw, drawActive, print };

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

  function near(): Set<Drawn> {
    return new Set(nearViewport(drawn, ({ place }) => measured(place, boxOfRange, NOWHERE)));
  }

  function show(coming: Set<Drawn>): void {
    clearTimeout(timer);
    timer = undefined;
    for (const each of shown) if (!coming.has(each)) highlights.get(each.name)?.delete(each.range);
    for (const each of coming) if (!shown.has(each)) registered(each.name).add(each.range);
    shown = coming;
  }

  /** Puts back what the page has cleared: the registry of highlights is its own as well. */
  function restore(): void {
    if (isPutAway) return;
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    // A page can empty a highlight as well: adding what is there already changes nothing.
    for (const { name, range } of shown) highlights.get(name)?.add(range);
  }

  function print(what: 'all' | 'nothing' | undefined): void {
    isPutAway = what === 'nothing';
    if (isPutAway) for (const [name, highlight] of highlights) unregister(name, highlight);
    else restore();
    show(what === 'all' ? new Set(drawn) : near());
  }

  function draw(drawings: readonly Drawing[]): void {
    if (signal.aborted) return;
    drawn = drawings.map((drawing) => ({ ...drawing, range: new StaticRange(drawing.place) }));
    show(near());
  }

  function drawActive(place: Place | undefined): void {
    if (signal.aborted) return;
    const highlight = registered('glossator-active');
    highlight.clear();
    if (place) highlight.add(new StaticRange(place));
  }
}

function boxOfRange(range: Range): DOMRect {
  return range.getBoundingClientRect();
}

/** Another script's highlight of the same name is not ours to take away. */
function unregister(name: HighlightName, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
