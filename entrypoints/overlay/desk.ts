/** What the overlay's views share: the page, and what they can have done. */
import type { Reading, TermCard, TermMark } from '@/utils/core/reading.ts';
import type { ArticlePage } from './contract.ts';

/** Something done that can be undone. */
export interface Offer {
  message: string;
  /** What is announced; says that a button follows. */
  announcement: string;
  undo(): void;
}

/** An offer in the corner of the window. */
export interface ShownOffer extends Offer {
  /** For a reader who came by keyboard. */
  takesFocus: boolean;
  number: number;
}

/** A note's text that the page's reading does not tell: on its way to be kept, refused, or only just kept. */
export interface Draft {
  id: string;
  text: string;
  isRefused: boolean;
  /** The reading at which it was kept: the next one tells it, or what has become of it since. */
  keptAt?: Reading;
}

export interface Desk {
  page: ArticlePage;
  close(): void;
  /** Announces politely. */
  say(message: string): void;
  /** Closes what is open and offers the way back. */
  offer(offer: Offer): Promise<void>;
  draw(): void;
  /** Keeps a mark's card in view, and closes it where it was. */
  pin(mark: TermMark): Promise<void>;
  /** Puts a term's explanation on the clipboard. Whether it worked. */
  copy(lemma: string, card: TermCard): Promise<boolean>;
  /** Texts of notes that the reading does not tell, by the entry they are on. They live as long as the page. */
  drafts: Map<string, Draft>;
  /** While a note is being written: what leaves the editor. Nothing but the reader closes its card meanwhile. */
  setEditing(leave: (() => void) | undefined): void;
  isEditing(): boolean;
  /** Whether the extension has gone, and only a note being written is still here. */
  isFinishing(): boolean;
}

/** Notes are on an entry, whichever of its forms carries the mark. */
export function draftKey(page: ArticlePage, mark: TermMark): string {
  return page.reading.cards[mark.card]?.entry ?? mark.card;
}
