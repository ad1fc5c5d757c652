/**
 * Drawing passages by the CSS Custom Highlight API: no node of the page changes.
 *
 * Only passages within a screen of the viewport are registered: thousands of painted ranges cost a frame of 50 ms and
 * slow the page's own edits. The ranges are live, since a static one is checked anew after every edit anywhere, and
 * stays where it was when its words have gone; they are used again, since a document keeps each in step until it is
 * collected. And there is no observer of elements, since one of a thousand costs 2 ms at every frame.
 *
 * In forced colours nothing but the active passage is registered: Chromium would paint every one as if it were selected.
 * Lines are drawn instead (`entrypoints/lines`).
 *
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
import { measured, rootOf } from '../accessors.ts';
import type { Place } from '../text/page-text.ts';
import { nearViewport } from './near-viewport.ts';

/** Whether the reader's own few colours take the place of the page's. */
export const FORCED_COLOURS = '(forced-colors: active)';

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

export type NearPassages = ReadonlyMap<Drawing, Readonly<Shown>>;

export interface HighlightPainter {
  /** Draws these and nothing else. In document order. */
  draw(drawings: readonly Drawing[]): void;
  /** Draws one passage as active, at once, wherever it is. */
  drawActive(place: Place | undefined): void;
  /** Draws everything, or nothing, while the page is printed; as on the screen if undefined. */
  print(what: 'all' | 'nothing' | undefined): void;
  /** What is near the viewport, in document order; the ranges go with their words. */
  near(): NearPassages;
}

/** Draws passages near the viewport until the signal aborts; then nothing of ours is registered. */
export function highlightPainter(signal: AbortSignal): HighlightPainter {
  const highlights = new Map<HighlightName, Highlight>();
  let drawn: readonly Drawing[] = [];
  let shown = new Map<Drawing, Shown>();
  const spare: Range[] = [];
  let printed: 'all' | 'nothing' | undefined;
  const forced = matchMedia(FORCED_COLOURS);
  forced.addEventListener('change', restore, { signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => void (timer ??= setTimeout(() => show(comingNear()), SOON));
  const sizes = new ResizeObserver(look);
  const page = rootOf(document);
  if (page) sizes.observe(page);
  for (const type of ['scroll', 'resize']) addEventListener(type, look, { capture: true, passive: true, signal });
  const watch = setInterval(restore, LOOK_AGAIN_AFTER);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    clearTimeout(timer);
    sizes.disconnect();
    for (const name of highlights.keys()) registered(name);
    highlights.clear();
  });
  return { draw, drawActive, print, near: () => shown };

  /** Ours under this name, registered if it is to be seen. Another script's of the same name is not ours to take away. */
  function registered(name: HighlightName): Highlight {
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITY[name];
      highlights.set(name, highlight);
    }
    const isSeen = !signal.aborted && maySee(name);
    if (isSeen !== (CSS.highlights.get(name) === highlight)) {
      if (isSeen) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
    return highlight;
  }

  /** Paper has the page's own colours. Nothing of ours goes on it unasked. */
  function maySee(name: HighlightName): boolean {
    return printed ? printed === 'all' : name === 'glossator-active' || !forced.matches;
  }

  /** By its range, if that is drawn: it goes with its words where the page has cut their text into other nodes. */
  function comingNear(): readonly Drawing[] {
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
    for (const name of highlights.keys()) registered(name);
    // A page can empty a highlight as well: adding what is there already changes nothing.
    for (const [{ name, place }, { range, words }] of shown) {
      highlights.get(name)?.add(range);
      if (!isAt(range, place) && measured(place, wordsOfRange, '') === words) put(range, place);
    }
  }

  function print(what: 'all' | 'nothing' | undefined): void {
    printed = what;
    restore();
    show(what === 'all' ? drawn : comingNear());
  }

  function draw(drawings: readonly Drawing[]): void {
    if (signal.aborted) return;
    drawn = drawings;
    show(comingNear());
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
