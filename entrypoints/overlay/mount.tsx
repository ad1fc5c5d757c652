/** The overlay: one host, one engine, one status region, and what closes over them. */
import { render } from 'preact';
import { provideTexts, type Texts } from '@/components/texts.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { activeElementOf, listenTo, rootOf } from '@/utils/dom/accessors.ts';
import { FORCED_COLOURS } from '@/utils/dom/marks/highlights.ts';
import { createAnnouncer } from './announcer.ts';
import { loadedParts, type ArticlePage, type Aside, type Overlay, type Pins } from './contract.ts';
import { currentMark } from './current-mark.ts';
import type { Desk, ShownOffer } from './desk.ts';
import { createEngine } from './engine.ts';
import { focusedElement } from './focused-element.ts';
import { glanceLine } from './glance-line.ts';
import { createHost } from './host.ts';
import { watchKeys } from './keys.ts';
import { listedMarks } from './listed.ts';
import { mayShow } from './may-show.ts';
import { OverlayApp } from './OverlayApp.tsx';
import { watchPointer } from './pointer.ts';
import { cardMark, openMark, type State } from './states.ts';
import { surfaceTheme } from './surface-theme.ts';

export function mountOverlay(page: ArticlePage, texts: Texts, signal: AbortSignal): Overlay {
  provideTexts(texts);
  const { gate } = loadedParts();
  if (!gate) throw new Error('The guard has not run.');
  const { host, shadow, root, views, beside, keepAtHand } = createHost(gate, signal);
  const announcer = createAnnouncer(draw, signal);
  const engine = createEngine({ mayShow: () => mayShow(host), onChange }, signal);
  /** Loaded when it is first needed: before anything is opened by keyboard. */
  let aside: Aside | undefined;
  let pins: Pins | undefined;
  let lines: Promise<unknown> | undefined;
  let offer: ShownOffer | undefined;
  let offers = 0;
  /** A card is closing for the notice that takes its place, and the focus with it. */
  let isOffering = false;
  let leaveEditing: (() => void) | undefined;
  /** What had the focus when the keyboard came here; `from` is undefined if nothing had. */
  let cameFrom: { from: HTMLElement | undefined } | undefined;
  let lastMark: TermMark | undefined;
  /** The mark whose card was opened last, and whether something has been selected since. */
  let lastRead: TermMark | undefined;
  let isSelectionNewer = true;
  gate.listen('selectionchange', () => (isSelectionNewer = true), signal);
  /** Waits for the note being written to be left. */
  let onRest: (() => void) | undefined;

  const desk: Desk = {
    page,
    close: () => engine.send({ type: 'close' }),
    say: announcer.say,
    draw,
    drafts: new Map(),
    setEditing(leave) {
      leaveEditing = leave;
      if (!leave) onRest?.();
    },
    isEditing: () => leaveEditing !== undefined,
    isFinishing: () => onRest !== undefined,
    async pin(mark) {
      const part = await load('pins');
      pins ??= part?.createPins({ desk, container: beside, open }, signal);
      pins?.pin(mark);
    },
    async copy(lemma, card) {
      return (await loadAside(texts('cardNotCopied')))?.copy(lemma, card) ?? false;
    },
    async offer(made) {
      if (!(await loadAside(made.message))) return desk.close();
      offer = { ...made, takesFocus: cameFrom !== undefined, number: (offers += 1) };
      isOffering = true;
      desk.close();
      isOffering = false;
      announcer.say(made.announcement);
    },
  };
  const surface = () => shadow.querySelector('.gl-surface')?.getBoundingClientRect();
  watchPointer(
    {
      engine,
      gate,
      host,
      markAt: page.markAt,
      // It may be a word that answers.
      onSelect: () => void loadAside(''),
      isHeld: () => leaveEditing !== undefined,
      surface() {
        const box = surface();
        return box && { box, line: glanceLine(page, engine.state()) };
      },
    },
    signal,
  );
  watchKeys(
    {
      engine,
      gate,
      shadow,
      leaveCard,
      isEditing: () => leaveEditing !== undefined,
      leaveEditing: () => leaveEditing?.(),
      dismissNotice() {
        const hasFocus = Boolean(offer && shadow.activeElement?.closest('.gl-notice'));
        if (hasFocus) endOffer();
        return hasFocus;
      },
    },
    signal,
  );
  // A page's own modal dialog makes everything else inert; a card behind it would be a riddle.
  for (const type of ['toggle', 'fullscreenchange']) {
    listenTo(document, type, () => !mayShow(host) && desk.close(), { capture: true, signal });
  }
  signal.addEventListener('abort', () => (render(null, views), page.setActive(undefined)));
  const forced = matchMedia(FORCED_COLOURS);
  forced.addEventListener('change', prepare, { signal });
  draw();
  prepare();

  return {
    update(move) {
      if (move) {
        lastMark = lastMark && move(lastMark);
        engine.send({ type: 'moved', move });
        pins?.move(move);
      }
      const mark = openMark(engine.state());
      const isGone = mark && (!currentMark(page, mark) || !page.reading.cards[mark.card]);
      if (isGone) desk.close();
      else page.setActive(mark);
      draw();
      prepare();
    },
    open,
    async step(direction) {
      if (!mayShow(host)) return;
      (await loadAside())?.step(direction, { isSelectionNewer, open: cardMark(engine.state()), last: lastRead });
    },
    close: desk.close,
    finish() {
      if (!leaveEditing) return Promise.resolve();
      return new Promise((resolve) => (onRest = resolve));
    },
  };

  function draw(): void {
    if (signal.aborted) return;
    // A page that draws its whole document anew throws out what it does not know.
    keepAtHand();
    // Surfaces are placed in pixels of the window.
    root.style.zoom = String(1 / (rootOf(document)?.currentCSSZoom || 1));
    const theme = surfaceTheme(page);
    root.dataset['theme'] = theme;
    root.style.colorScheme = theme;
    const listed = listedMarks(page.marks());
    const props = { desk, engine, status: announcer.text(), listed: listed.length, onList: () => void openList() };
    render(<OverlayApp {...props} pins={pins?.listed()} />, views);
    pins?.draw();
    aside?.draw({ listed, shown: engine.state().name, offer });
  }

  /** If it cannot be loaded, that is said, and there is none. */
  async function load<Name extends 'aside' | 'pins'>(name: Name, failure = texts('statusNotOpened')) {
    try {
      const part = await page.part(name);
      signal.throwIfAborted();
      return part;
    } catch {
      announcer.say(failure);
      return undefined;
    }
  }

  /** What happens beside glance and card. */
  async function loadAside(failure?: string): Promise<Aside | undefined> {
    const part = await load('aside', failure);
    if (part && !aside) {
      const { say } = announcer;
      const options = { page, container: beside, say, onOpen: openCard, onClose: desk.close, onOfferGone: endOffer };
      aside = part.createAside(options, signal);
      draw();
    }
    return aside;
  }

  /** What has to be there unasked: endnotes before the page is printed, a count that is said, lines in forced colours. */
  function prepare(): void {
    const { printExplanations, sayCount } = page.reading.settings;
    if (printExplanations || sayCount) void loadAside();
    if (!forced.matches) return;
    lines ??= page
      .part('lines')
      .then((part) => signal.aborted || part.drawLines(page, beside, signal))
      .catch(() => (lines = undefined));
  }

  async function openList(): Promise<void> {
    if (await loadAside()) engine.send({ type: 'list' });
  }

  function onChange(before: State, after: State): void {
    const isFocusInside = activeElementOf(document) === host;
    const isByKeyboard = after.name === 'list' || (after.name === 'card' && after.by === 'keyboard');
    if (isByKeyboard) cameFrom ??= { from: focusedElement(shadow) };
    lastMark = openMark(after) ?? openMark(before) ?? lastMark;
    if (after.name === 'card') {
      lastRead = after.mark;
      isSelectionNewer = false;
    }
    page.setActive(openMark(after));
    draw();
    if (!isByKeyboard && !isOffering) giveFocusBack(isFocusInside);
  }

  function giveFocusBack(isFocusInside: boolean): void {
    // A reader who has gone elsewhere meanwhile stays there.
    if (cameFrom && isFocusInside) aside?.returnFocus(cameFrom.from, lastMark);
    cameFrom = undefined;
  }

  function endOffer(): void {
    const isFocusInside = activeElementOf(document) === host;
    offer = undefined;
    draw();
    giveFocusBack(isFocusInside);
  }

  async function open(mark: TermMark): Promise<boolean> {
    const isLoaded = (await loadAside()) !== undefined;
    if (isLoaded) openCard(mark, 'keyboard');
    return isLoaded;
  }

  function openCard(mark: TermMark, by: 'pointer' | 'keyboard'): void {
    engine.send({ type: 'open', mark, by });
  }

  function leaveCard(direction: 'forward' | 'backward'): boolean {
    const isLeft = aside?.leave(lastMark, direction) ?? false;
    desk.close();
    return isLeft;
  }
}
