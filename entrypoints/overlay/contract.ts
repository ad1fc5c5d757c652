/**
 * How the article's content script and its lazily loaded parts find and use each other.
 *
 * They are scripts of one isolated world, so they share a global object that the page cannot see. A part leaves its
 * factory there; the content script calls it.
 */
import type { PlacedNote, Reading, TermCard, TermMark } from '@/utils/core/reading.ts';
import type { Annotation, TermReference } from '@/utils/core/notes/annotation.ts';
import type { WriteResult } from '@/utils/core/write-result.ts';
import type { ArticleFacts } from '@/utils/core/article/facts.ts';
import type { Gate } from '@/utils/dom/gate.ts';
import type { NearPassages } from '@/utils/dom/marks/highlights.ts';
import type { PageText } from '@/utils/dom/text/page-text.ts';
import type { Part, StepDirection } from '@/utils/platform/protocol.ts';
import type { Desk, ShownOffer } from './desk.ts';
import type { State } from './states.ts';

/** What the overlay asks of the page it lies on. Offsets are those of the reading's text. */
export interface ArticlePage {
  readonly reading: Reading;
  readonly facts: ArticleFacts;
  /** The article's root, and its text with the way from one to the other. */
  readonly root: Element;
  readonly text: PageText;
  /** The page's own appearance just now, from the background of the article root. */
  theme(): 'light' | 'dark';
  /** Marks as drawn just now, in text order. */
  marks(): readonly TermMark[];
  /** The mark whose glyphs are at this point of the viewport, drawn or carrying a note. */
  markAt(x: number, y: number): TermMark | undefined;
  /** The mark's client rectangles, one per line. Empty if its text has gone. */
  rectanglesOf(mark: TermMark): DOMRect[];
  /** The element that the mark's text stands in. */
  elementOf(mark: TermMark): Element | undefined;
  /** The mark as it stands on the page, in the page's own typography. */
  surfaceOf(mark: TermMark): string;
  /** Notes on the mark's term, oldest first. */
  notesOn(mark: TermMark): readonly PlacedNote[];
  /** Draws this mark, and no other, as the one whose glance or card is open. */
  setActive(mark: TermMark | undefined): void;
  /** Scrolls, at once, so that the mark stands at 35 % of the visible height. */
  scrollTo(mark: TermMark): void;
  /** Writes a note on the mark's term; `id` of an earlier note changes that one, `restored` is one deleted. Never throws. */
  saveNote(
    mark: TermMark,
    note: { id: string; text: string; restored?: Annotation | undefined },
  ): Promise<WriteResult<Annotation>>;
  deleteNote(id: string): Promise<WriteResult<{ id: string }>>;
  setKnown(term: TermReference, known: boolean): Promise<WriteResult<TermReference>>;
  /** What is drawn near the viewport. */
  near(): NearPassages;
  /** Loads a part, once. */
  part<Name extends Part>(name: Name): Promise<NonNullable<Parts[Name]>>;
}

export interface Overlay {
  /**
   * Draw again: the reading, the marks or the notes have changed.
   *
   * @param move finds an earlier mark in the new reading, if the text has changed
   */
  update(move?: (mark: TermMark) => TermMark | undefined): void;
  /** Opens the card of a mark by keyboard: it takes focus and says "11 of 12". Whether it could be opened. */
  open(mark: TermMark): Promise<boolean>;
  /**
   * Opens the card of the drawn mark after or before the open one, the selection or the top of the viewport; 'here'
   * that of the term which is selected or has the caret, drawn or not.
   */
  step(direction: StepDirection): Promise<void>;
  close(): void;
  /** Closes everything but a note being written; resolves when the reader has left that too. */
  finish(): Promise<void>;
}

export interface OverlayPart {
  /** Mounts `<glossator-overlay>` under `documentElement`; takes it away when the signal aborts. */
  mountOverlay(page: ArticlePage, signal: AbortSignal): Overlay;
}

export interface AsidePart {
  /** Fills a container of the overlay's tree until the signal aborts. */
  createAside(options: AsideOptions, signal: AbortSignal): Aside;
}

export interface AsideOptions {
  page: ArticlePage;
  container: HTMLElement;
  /** Announces politely. */
  say(message: string): void;
  /** Opens a term's card. */
  onOpen(mark: TermMark, by: 'pointer' | 'keyboard'): void;
  /** Closes the list. */
  onClose(): void;
  onOfferGone(): void;
}

/** What is to be seen beside glance and card. */
export interface AsideView {
  /** Every marked term once. */
  listed: readonly TermMark[];
  /** What is open just now. */
  shown: State['name'];
  offer: ShownOffer | undefined;
}

/** Where somebody who goes from term to term is. */
export interface ReaderPlace {
  /** Whether something has been selected since the last card was opened. */
  isSelectionNewer: boolean;
  /** The mark whose card is open. */
  open: TermMark | undefined;
  /** The mark whose card was opened last. */
  last: TermMark | undefined;
}

export interface Aside {
  draw(view: AsideView): void;
  step(direction: StepDirection, reader: ReaderPlace): void;
  /** Gives the focus back; where nothing had it, Tab goes on after the mark. */
  returnFocus(remembered: HTMLElement | undefined, mark: TermMark | undefined): void;
  /** Takes the focus out of the card, to the page before or after the mark. Whether the browser's own step is off. */
  leave(mark: TermMark | undefined, direction: 'forward' | 'backward'): boolean;
  /** Puts a term's explanation on the clipboard. Whether it worked. */
  copy(lemma: string, card: TermCard): Promise<boolean>;
}

export interface PinsPart {
  /** Fills a container of the overlay's tree until the signal aborts. */
  createPins(options: PinsOptions, signal: AbortSignal): Pins;
}

export interface PinsOptions {
  desk: Desk;
  container: HTMLElement;
  /** Opens a mark's card by keyboard. */
  open(mark: TermMark): unknown;
}

/** A pinned card as the overlay's landmark lists it. */
export interface ListedPin {
  name: string;
  focus(): void;
}

/** The cards that the reader keeps in view. They are apart from glance, card and list, of which there is one at a time. */
export interface Pins {
  /** Keeps this mark's card in view, and closes it where it was. At most three: the oldest gives way, with undo. */
  pin(mark: TermMark): void;
  /** The text has changed; `move` gives what an earlier mark is now, if it is there. */
  move(move: (mark: TermMark) => TermMark | undefined): void;
  draw(): void;
  listed(): readonly ListedPin[];
}

export interface NoteOptions {
  desk: Desk;
  /** The mark that the note is on, as it is now. */
  mark(): TermMark;
  /** Begin of the accessible name: `Note on “ECOWAS”`. */
  quote: string;
  /** Puts the card back in the editor's place. */
  leave(): void;
}

export interface NoteEditorPart {
  /** Renders the editor into the container, focused; returns what unmounts it (unsaved text is saved first). */
  mountNote(container: HTMLElement, options: NoteOptions): () => void;
}

/** In forced colours, where highlights would look like selections. */
export interface LinesPart {
  /** Draws a line under every passage near the viewport, in forced colours only, until the signal aborts. */
  drawLines(page: Pick<ArticlePage, 'near'>, container: HTMLElement, signal: AbortSignal): void;
}

export interface ReadabilityPart {
  /** The elements that @mozilla/readability keeps; undefined if it finds no article. */
  keptByReadability(document: Document): ReadonlySet<Element> | undefined;
}

/** The one element of ours in a page's document. */
export const HOST_NAME = 'glossator-overlay';

/** Where the parts leave their factories. */
export interface Parts {
  /** Whether the content script runs in this world. */
  isStarted?: boolean;
  gate?: Gate;
  readability?: ReadabilityPart;
  overlay?: OverlayPart;
  noteEditor?: NoteEditorPart;
  aside?: AsidePart;
  lines?: LinesPart;
  pins?: PinsPart;
}

/** The parts loaded into this document's isolated world so far. */
export function loadedParts(): Parts {
  const holder = globalThis as typeof globalThis & { glossatorParts?: Parts };
  // A page's named element of that name shows through on the global object; an own property hides it.
  if (!Object.hasOwn(holder, 'glossatorParts')) {
    Object.defineProperty(holder, 'glossatorParts', { value: {} });
  }
  return holder.glossatorParts as Parts;
}
