import { Component, createRef } from 'preact';
import { Card } from '@/components/card/Card.tsx';
import { useTexts, type TextKey } from '@/components/texts.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import type { Refusal } from '@/utils/core/write-result.ts';
import type { NoteEditorPart } from './contract.ts';
import { draftKey, type Desk } from './desk.ts';
import { isSameMark } from './states.ts';

const REFUSALS: Record<Refusal, TextKey> = {
  'private-window': 'cardNotKeptPrivate',
  'disk-full': 'cardNotKeptDisk',
  failed: 'cardNotKept',
};

export interface CardViewProps {
  desk: Desk;
  mark: TermMark;
  card: TermCard;
  byKeyboard: boolean;
}

interface CardViewState {
  /** What the last action came to. */
  message?: string | undefined;
  /** While a note is written: the lazily loaded editor. */
  editor?: NoteEditorPart | undefined;
}

/** A card, and what its buttons do. */
export class CardView extends Component<CardViewProps, CardViewState> {
  private texts = useTexts();
  private noteButton = createRef<HTMLButtonElement>();
  private isHere = true;

  override componentDidUpdate(_: CardViewProps, before: CardViewState) {
    // The button is there again only now.
    if (before.editor && !this.state.editor) this.noteButton.current?.focus({ preventScroll: true });
  }

  override componentWillUnmount() {
    this.isHere = false;
    this.props.desk.setEditing(undefined);
  }

  override render() {
    const { desk, mark, card, byKeyboard } = this.props;
    const { message, editor } = this.state;
    const { page } = desk;
    const index = page.marks().findIndex((other) => isSameMark(other, mark));
    const isKept = desk.drafts.get(draftKey(page, mark))?.isRefused;
    return (
      <Card
        lemma={page.surfaceOf(mark)}
        card={card}
        certain={mark.certain}
        known={mark.known}
        notes={page.notesOn(mark).map(({ annotation }) => annotation)}
        position={byKeyboard && index >= 0 ? { number: index + 1, of: page.marks().length } : undefined}
        message={message ?? (isKept ? this.texts('statusNoteNotSaved') : undefined)}
        noteButton={this.noteButton}
        onPin={() => void desk.pin(mark)}
        onClose={desk.close}
        onNote={() => void this.note()}
        onKnow={() => void this.know()}
        onCopy={() => void this.copy()}
      >
        {editor && <div class="gl-editor-place" ref={this.write} />}
      </Card>
    );
  }

  private async note(): Promise<void> {
    this.setState({ message: undefined });
    try {
      const editor = await this.props.desk.page.part('noteEditor');
      if (this.isHere) this.setState({ editor });
    } catch {
      this.tell('cardNoEditor');
    }
  }

  /** Mounts the editor, once: it has a life of its own. Returns what takes it away. */
  private write = (place: HTMLElement | null) => {
    const { desk, mark } = this.props;
    if (!place) return undefined;
    const leave = (): void => {
      desk.setEditing(undefined);
      if (this.isHere) this.setState({ editor: undefined });
    };
    desk.setEditing(leave);
    return this.state.editor?.mountNote(place, {
      desk,
      // As it is by then: the text around it may change while the note is written.
      mark: () => this.props.mark,
      quote: desk.page.surfaceOf(mark),
      leave,
    });
  };

  private async know(): Promise<void> {
    const { desk, mark, card } = this.props;
    const term = { entry: card.entry, sense: card.sense };
    const wasKnown = mark.known;
    const result = await desk.page.setKnown(term, !wasKnown);
    if ('refused' in result) return this.tell(REFUSALS[result.refused]);
    if (wasKnown) return this.tell('statusNotKnown');
    const { texts } = this;
    await desk.offer({
      message: texts('statusKnown'),
      announcement: texts('statusKnownUndo'),
      async undo() {
        const undone = await desk.page.setKnown(term, false);
        desk.say(texts('refused' in undone ? REFUSALS[undone.refused] : 'statusNotKnown'));
      },
    });
  }

  private async copy(): Promise<void> {
    const { desk, mark, card } = this.props;
    const isCopied = await desk.copy(desk.page.surfaceOf(mark), card);
    this.tell(isCopied ? 'cardCopied' : 'cardNotCopied');
  }

  /** Shown in the card, and said. */
  private tell(words: TextKey): void {
    const message = this.texts(words);
    this.setState({ message });
    this.props.desk.say(message);
  }
}
