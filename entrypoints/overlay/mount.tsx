/** The overlay: one host, one engine, one status region, and what closes over them. */
import { render } from 'preact';
import { provideTexts, type Texts } from '@/components/texts.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import {
  activeElementOf,
  fullscreenElementOf,
  holds,
  isInert,
  listenTo,
  matches,
  queryAll,
  rootOf,
} from '@/utils/dom/accessors.ts';
import { createAnnouncer } from './announcer.ts';
import { loadedParts, type ArticlePage, type Overlay } from './contract.ts';
import type { Desk, Offer } from './desk.ts';
import { createEngine } from './engine.ts';
import { controlBefore, focusedElement, returnFocus, standBefore, type TermPlace } from './focus.ts';
import { createHost } from './host.ts';
import { watchKeys } from './keys.ts';
import { currentMark, OverlayApp } from './OverlayApp.tsx';
import { watchPointer } from './pointer.ts';
import { lineBox, nearestLine } from './sides.ts';
import type { State } from './states.ts';
import { stepper } from './stepper.ts';

export function mountOverlay(page: ArticlePage, texts: Texts, signal: AbortSignal): Overlay {
  provideTexts(texts);
  const { gate } = loadedParts();
  if (!gate) throw new Error('The guard has not run.');
  const { host, shadow, root, keepAtHand } = createHost(gate, signal);
  const announcer = createAnnouncer(draw, signal);
  const engine = createEngine({ mayShow, onChange }, signal);
  const steps = stepper({ page, engine, gate, say: announcer.say, texts }, signal);
  let offer: (Offer & { takesFocus: boolean; number: number }) | undefined;
  let offers = 0;
  /** A card is closing for the notice that takes its place, and the focus with it. */
  let isOffering = false;
  let leaveEditing: (() => void) | undefined;
  /** What had the focus when the keyboard came here; `from` is undefined if nothing had. */
  let cameFrom: { from: HTMLElement | undefined } | undefined;
  let lastMark: TermMark | undefined;
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
    offer(made) {
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
      isHeld: () => leaveEditing !== undefined,
      surface() {
        const box = surface();
        return box && { box, line: shownLine() };
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
        const hasFocus = offer !== undefined && focusedElement(shadow)?.closest('.gl-notice') !== null;
        if (hasFocus) endOffer();
        return hasFocus;
      },
    },
    signal,
  );
  // A page's own modal dialog makes everything else inert; a card behind it would be a riddle.
  for (const type of ['toggle', 'fullscreenchange']) {
    listenTo(document, type, () => !mayShow() && desk.close(), { capture: true, signal });
  }
  signal.addEventListener('abort', () => (render(null, root), page.setActive(undefined)));
  draw();

  return {
    update(move) {
      if (move) {
        lastMark = lastMark && move(lastMark);
        engine.send({ type: 'moved', move });
      }
      const mark = openMark(engine.state());
      const isGone = mark && (!currentMark(page, mark) || !page.reading.cards[mark.card]);
      if (isGone) desk.close();
      else page.setActive(mark);
      draw();
    },
    open: (mark, by) => engine.send({ type: 'open', mark, by }),
    step: (direction) => {
      if (mayShow()) steps.step(direction);
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
    const { theme } = page;
    root.dataset['theme'] = theme;
    root.style.colorScheme = theme;
    const props = { desk, engine, offer, status: announcer.text(), onOfferGone: endOffer, onChoose: goTo };
    render(<OverlayApp {...props} />, root);
  }

  /** Behind a page's modal dialog, or where the page has made all but itself inert, a card would be a riddle. */
  function mayShow(): boolean {
    const screen = fullscreenElementOf(document);
    return !hasModal() && !isInert(document) && (!screen || holds(screen, host));
  }

  function onChange(before: State, after: State): void {
    const isFocusInside = activeElementOf(document) === host;
    const isByKeyboard = after.name === 'list' || (after.name === 'card' && after.by === 'keyboard');
    if (isByKeyboard) cameFrom ??= { from: focusedElement(shadow) };
    lastMark = openMark(after) ?? openMark(before) ?? lastMark;
    if (after.name === 'card') steps.opened(after.mark);
    page.setActive(openMark(after));
    draw();
    if (!isByKeyboard && !isOffering) giveFocusBack(isFocusInside);
  }

  function giveFocusBack(isFocusInside: boolean): void {
    // A reader who has gone elsewhere meanwhile stays there.
    if (cameFrom && isFocusInside) returnFocus(cameFrom.from, placeOf(lastMark));
    cameFrom = undefined;
  }

  function endOffer(): void {
    const isFocusInside = activeElementOf(document) === host;
    offer = undefined;
    draw();
    giveFocusBack(isFocusInside);
  }

  function goTo(mark: TermMark): void {
    page.scrollTo(mark);
    engine.send({ type: 'open', mark, by: 'keyboard' });
  }

  function leaveCard(direction: 'forward' | 'backward'): boolean {
    const place = placeOf(lastMark);
    const control = direction === 'backward' && place ? controlBefore(place) : undefined;
    if (control) control.focus();
    else standBefore(place);
    desk.close();
    return control !== undefined;
  }

  function placeOf(mark: TermMark | undefined): TermPlace | undefined {
    const element = mark && page.elementOf(mark);
    const line = mark && page.rectanglesOf(mark)[0];
    return element && line && { element, line };
  }

  /** The line box of the mark whose glance is open, where the pointer came upon it. */
  function shownLine() {
    const state = engine.state();
    if (state.name !== 'glance') return undefined;
    const lines = page.rectanglesOf(state.mark);
    const line = lines[nearestLine(lines, state.point)];
    const element = page.elementOf(state.mark);
    return line && lineBox(line, Number.parseFloat(element ? getComputedStyle(element).lineHeight : ''));
  }
}

function openMark(state: State): TermMark | undefined {
  return state.name === 'glance' || state.name === 'card' ? state.mark : undefined;
}

function hasModal(): boolean {
  return queryAll(document, 'dialog[open]').some((dialog) => matches(dialog, ':modal'));
}
