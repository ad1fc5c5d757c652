/** The cards that the reader keeps in view: which they are, and what their buttons do. */
import { render } from 'preact';
import { PinnedCard } from '@/components/card/PinnedCard.tsx';
import pinsStyle from '@/components/card/pins.css?inline';
import { provideTexts, type Texts } from '@/components/texts.ts';
import { placeOf, returnFocus } from '@/entrypoints/aside/focus.ts';
import type { Pins, PinsOptions } from '@/entrypoints/overlay/contract.ts';
import { currentMark } from '@/entrypoints/overlay/current-mark.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import { createElement } from '@/utils/dom/accessors.ts';
import { watchLayout } from '@/utils/dom/watch-layout.ts';
import { pinPlacer } from './place-pins.ts';

const MOST = 3;

/** Fills the container until the signal aborts. */
export function createPins({ desk, container, open }: PinsOptions, texts: Texts, signal: AbortSignal): Pins {
  const { page } = desk;
  provideTexts(texts);
  const style = createElement('style');
  style.textContent = pinsStyle;
  const board = createElement('div');
  board.className = 'gl-pins';
  board.popover = 'manual';
  container.append(style, board);
  /** The oldest first. */
  let pinned: TermMark[] = [];
  /** Has made room for the newest. */
  let gaveWay: TermMark | undefined;
  const placePins = pinPlacer(board, page);
  const place = (): void => placePins(shown().map(({ mark }) => mark));
  const look = watchLayout(place, signal);
  const sizes = new ResizeObserver(look);
  signal.addEventListener('abort', () => (sizes.disconnect(), render(null, board)));

  return {
    pin(mark) {
      const others = shown()
        .map((pin) => pin.mark)
        .filter(({ card }) => card !== mark.card);
      gaveWay = others.length >= MOST ? others[0] : undefined;
      keep([...others.slice(1 - MOST), mark]);
      if (gaveWay) return offerBack(headwordOf(gaveWay));
      desk.close();
      desk.say(texts('overlayPinned', headwordOf(mark)));
    },
    move(move) {
      pinned = pinned.flatMap((mark) => move(mark) ?? []);
      gaveWay = gaveWay && move(gaveWay);
    },
    draw() {
      render(
        shown().map(({ mark, card }) => (
          <PinnedCard
            key={mark.card}
            lemma={page.surfaceOf(mark)}
            card={card}
            certain={mark.certain}
            notes={page.notesOn(mark).map(({ annotation }) => annotation)}
            onUnpin={() => unpin(mark)}
            onClose={() => close(mark)}
          />
        )),
        board,
      );
      for (const element of board.children) sizes.observe(element);
      place();
    },
    listed: () =>
      shown().map(({ card }, index) => ({
        name: texts('overlayPinned', card.headword),
        focus: () => (board.children[index] as HTMLElement | undefined)?.focus(),
      })),
  };

  /** Those that the reading still explains; none where nothing is marked any more. */
  function shown(): { mark: TermMark; card: TermCard }[] {
    if (page.marks().length === 0) return [];
    return pinned.flatMap((pin) => {
      const mark = currentMark(page, pin);
      const card = mark && page.reading.cards[mark.card];
      return mark && card ? [{ mark, card }] : [];
    });
  }

  function keep(marks: TermMark[]): void {
    pinned = marks;
    desk.draw();
  }

  function headwordOf({ card }: TermMark): string {
    return page.reading.cards[card]?.headword ?? '';
  }

  function offerBack(headword: string): void {
    void desk.offer({
      message: texts('overlayUnpinned', headword),
      announcement: texts('statusUnpinnedUndo', headword),
      undo() {
        if (gaveWay) keep([gaveWay, ...pinned].slice(0, MOST));
        gaveWay = undefined;
      },
    });
  }

  /** Away with it; for a reader who came by keyboard, Tab goes on after its word. */
  function close(gone: TermMark): void {
    const hadFocus = board.matches(':focus-within');
    keep(pinned.filter(({ card }) => card !== gone.card));
    if (hadFocus) returnFocus(undefined, placeOf(page, gone));
  }

  function unpin(mark: TermMark): void {
    close(mark);
    const line = page.rectanglesOf(mark)[0];
    if (!line || line.top < 0 || line.bottom > innerHeight) page.scrollTo(mark);
    open(mark);
  }
}
