/**
 * Drawing passages by the CSS Custom Highlight API: no node of the page changes.
 *
 * Only passages within a screen of the viewport are registered: thousands of painted ranges cost a frame of 50 ms and
 * slow the page's own edits. The ranges are live, since a static one is checked anew after every edit anywhere, and
 * stays where it was when its words have gone; they are used again, since a document keeps each in step until it is
 * collected. And there is no observer of elements, since one of a thousand costs 2 ms at every frame.
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

/** A drawing's range, and the words that it was set around. */
interface Shown {
  range: Range;
  words: string;
}

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
  let drawn: readonly Drawing[] = [];
  let shown = new Map<Drawing, Shown>();
  const spare: Range[] = [];
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

  /** By its range, if that is drawn: it goes with its words where the page has cut their text into other nodes. */
  function near(): readonly Drawing[] {
    return nearViewport(drawn, (drawing) => {
      const range = shown.get(drawing)?.range;
      return measured(range?.collapsed === false ? range : drawing.place, boxOfRange, NOWHERE);
    });
  }

  function show(coming: readonly Drawing[]): void {
    clearTimeout(timer);
    timer = undefined;
    const stays = new Set(coming);
    const free = new Map<HighlightName, Range[]>();
    for (const [{ name }, { range }] of [...shown].filter(([drawing]) => !stays.has(drawing))) {
      const ranges = free.get(name);
      if (ranges) ranges.push(range);
      else free.set(name, [range]);
    }
    // In the order of the text, so that what is drawn anew where it was keeps its range as it is.
    shown = new Map(
      coming.map((drawing) => {
        const before = shown.get(drawing);
        if (before) return [drawing, before];
        const range = free.get(drawing.name)?.shift() ?? spare.pop() ?? new Range();
        registered(drawing.name).add(range);
        if (!isAt(range, drawing.place)) put(range, drawing.place);
        return [drawing, { range, words: range.toString() }];
      }),
    );
    for (const [name, ranges] of free) {
      for (const range of ranges) {
        highlights.get(name)?.delete(range);
        range.setStart(document, 0);
        range.collapse(true);
        spare.push(range);
      }
    }
  }

  /**
   * Puts back what the page has cleared (the registry of highlights is its own as well), and the ranges of words that
   * it has taken out and brought back.
   */
  function restore(): void {
    if (isPutAway) return;
    for (const name of highlights.keys()) registered(name);
    // A page can empty a highlight as well: adding what is there already changes nothing.
    for (const [{ name, place }, { range, words }] of shown) {
      highlights.get(name)?.add(range);
      if (!isAt(range, place) && measured(place, wordsOfRange, '') === words) put(range, place);
    }
  }

  function print(what: 'all' | 'nothing' | undefined): void {
    isPutAway = what === 'nothing';
    if (isPutAway) for (const [name, highlight] of highlights) unregister(name, highlight);
    else restore();
    show(what === 'all' ? drawn : near());
  }

  function draw(drawings: readonly Drawing[]): void {
    if (signal.aborted) return;
    drawn = drawings;
    show(near());
  }

  function drawActive(place: Place | undefined): void {
    if (signal.aborted) return;
    const highlight = registered('glossator-active');
    highlight.clear();
    if (place) highlight.add(new StaticRange(place));
  }
}

function isAt(range: Range, { startContainer, startOffset, endContainer, endOffset }: Place): boolean {
  return (
    range.startContainer === startContainer &&
    range.startOffset === startOffset &&
    range.endContainer === endContainer &&
    range.endOffset === endOffset
  );
}

/** A page may have cut the text short meanwhile. */
function put(range: Range, { startContainer, startOffset, endContainer, endOffset }: Place): void {
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    range.collapse(true);
  }
}

function wordsOfRange(range: Range): string {
  return range.toString();
}

function boxOfRange(range: Range): DOMRect {
  return range.getBoundingClientRect();
}

/** Another script's highlight of the same name is not ours to take away. */
function unregister(name: HighlightName, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
