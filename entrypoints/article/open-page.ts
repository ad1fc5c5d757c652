/** An article that has been read: its marks on the page, and what the overlay and the popup ask of them. */
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import { isDrawn } from '@/utils/core/is-drawn.ts';
import type { ArticleText } from '@/utils/core/article/facts.ts';
import { CONTEXT_LENGTH } from '@/utils/core/notes/place-notes.ts';
import type { Annotation, AnnotationDraft } from '@/utils/core/notes/annotation.ts';
import type { Reading, TermMark } from '@/utils/core/reading.ts';
import type { Summary } from '@/utils/core/summary/key-sentences.ts';
import { parentElementOf } from '@/utils/dom/accessors.ts';
import { highlightPainter, type Drawing } from '@/utils/dom/marks/highlights.ts';
import { passageAt, rectanglesOf, type Passage } from '@/utils/dom/marks/hit-test.ts';
import { pageTheme } from '@/utils/dom/marks/theme.ts';
import { scrollToPassage } from '@/utils/dom/marks/scroll-to.ts';
import type { Place } from '@/utils/dom/text/page-text.ts';
import { askBackground } from '@/utils/platform/messaging.ts';
import type { PageState } from '@/utils/platform/protocol.ts';
import { part } from './parts.ts';
import type { RecognisedArticle } from './recognise.ts';
import { writing } from './writing.ts';

/** The article page as the overlay sees it, and what only the content script does with it. */
export interface OpenPage extends ArticlePage, Readonly<RecognisedArticle> {
  reading: Reading;
  /** Goes on with the article as it is now; `draw` shows it. */
  take(content: RecognisedArticle & { reading: Reading }): void;
  /** Draws the marks that the reading's settings ask for. */
  draw(): void;
  /** Whether the page shows the passage just now. */
  isShown(passage: Passage): boolean;
  /** Scrolls to a passage and draws it as active until the reader does something else. */
  showPassage(passage: Passage): void;
  /** @throws Error if the background cannot be reached */
  describe(): Promise<PageState>;
}

/** @param onWritten something that the reader wrote here is kept */
export function openPage(
  content: RecognisedArticle & { reading: Reading },
  onWritten: () => void,
  signal: AbortSignal,
): OpenPage {
  const painter = highlightPainter(signal);
  let drawn: TermMark[] = [];
  /** Marks that answer the pointer: those drawn, and those that carry a note. */
  let answering: TermMark[] = [];
  let isDarkStyled = false;
  /** Of the text that was summed up last. */
  let summary: (Summary & { of: string }) | undefined;

  addEventListener('beforeprint', () => painter.print(page.reading.settings.printExplanations ? 'all' : 'nothing'), {
    signal,
  });
  addEventListener('afterprint', () => painter.print(undefined), { signal });

  const page: OpenPage = {
    ...content,
    take: ({ facts, root, text, reader, reading }) => void Object.assign(page, { facts, root, text, reader, reading }),
    theme: () => pageTheme(page.root),
    marks: () => drawn,
    markAt: (x, y) => passageAt(page.text, answering, { x, y }),
    rectanglesOf: (mark) => rectanglesOf(page.text, mark),
    elementOf: (mark) => elementAt(page.text.placeOf(mark.start, mark.end)),
    surfaceOf: (mark) => page.text.sourceOf(mark.start, mark.end),
    notesOn: (mark) => page.reading.notes.filter(({ annotation }) => isOnTerm(annotation, mark)),
    setActive: (mark) => painter.drawActive(mark && page.text.placeOf(mark.start, mark.end)),
    scrollTo: (mark) => scrollToPassage(page.text, mark),
    near: painter.near,
    part,
    saveNote: (mark, note) => written(writing('saveNote', draft(mark, note))),
    deleteNote: (id) => written(writing('deleteNote', { id })),
    setKnown: (term, known) => written(writing('setKnown', { term, known })),
    draw,
    isShown: (passage) => rectanglesOf(page.text, passage).length > 0,
    showPassage,
    describe,
  };
  return page;

  function draw(): void {
    drawn = page.reading.terms.filter((mark) => isDrawn(mark, page.reading, page.facts.site));
    const noted = new Set(page.reading.notes.map(({ place }) => place?.start));
    const isDrawnNow = new Set(drawn);
    answering = page.reading.terms.filter((mark) => isDrawnNow.has(mark) || noted.has(mark.start));
    const notes = page.reading.notes.flatMap(({ place }) => drawingOfNote(place));
    painter.draw([...drawn.flatMap(drawingOfTerm), ...notes].toSorted((one, other) => one.start - other.start));
    setTheme(page.theme() === 'dark');
  }

  /** The background tells every other tab of it. */
  async function written<Result extends object>(writes: Promise<Result>): Promise<Result> {
    const result = await writes;
    if ('saved' in result) onWritten();
    return result;
  }

  function drawingOfTerm({ start, end, certain }: TermMark): (Drawing & { start: number })[] {
    const place = page.text.placeOf(start, end);
    return place ? [{ name: certain ? 'glossator-term' : 'glossator-term-uncertain', place, start }] : [];
  }

  function drawingOfNote(passage: Passage | undefined): (Drawing & { start: number })[] {
    const place = passage && page.text.placeOf(passage.start, passage.end);
    return passage && place ? [{ name: 'glossator-note-1', place, start: passage.start }] : [];
  }

  function setTheme(dark: boolean): void {
    if (dark === isDarkStyled) return;
    isDarkStyled = dark;
    // Without it the marks keep their lines and lose only a tint's lightness.
    void askBackground('setMarkTheme', { dark }).catch(() => undefined);
  }

  function draft(
    mark: TermMark,
    note: { id: string; text: string; restored?: Annotation | undefined },
  ): AnnotationDraft {
    const { id, restored } = note;
    const card = page.reading.cards[mark.card];
    return {
      id,
      work: page.reading.work.id,
      ...(card && { term: { entry: card.entry, sense: card.sense } }),
      text: note.text,
      ...(restored ? whereMade(restored) : whereMarked(mark)),
    };
  }

  function whereMarked({ start, end }: TermMark): Pick<AnnotationDraft, 'source' | 'quote' | 'position'> {
    return {
      source: page.facts.url,
      quote: {
        type: 'TextQuoteSelector',
        exact: page.text.text.slice(start, end),
        prefix: page.text.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: page.text.text.slice(end, end + CONTEXT_LENGTH),
      },
      position: { type: 'TextPositionSelector', start, end },
    };
  }

  function isOnTerm(annotation: { 'glossator:term'?: { entry: string } | undefined }, { card }: TermMark): boolean {
    return annotation['glossator:term']?.entry === page.reading.cards[card]?.entry;
  }

  function showPassage(passage: Passage): void {
    scrollToPassage(page.text, passage);
    painter.drawActive(page.text.placeOf(passage.start, passage.end));
    const release = new AbortController();
    for (const event of ['pointerdown', 'keydown'] as const) {
      const options = { capture: true, passive: true, signal: AbortSignal.any([signal, release.signal]) };
      addEventListener(event, () => (painter.drawActive(undefined), release.abort()), options);
    }
  }

  async function describe(): Promise<PageState> {
    const { text, blocks, sourceOf, typesetOf } = page.text;
    const { sentences, count } = await summarise(page.text);
    const isDrawnNow = new Set(drawn);
    return {
      state: 'article',
      facts: page.facts,
      reading: page.reading,
      terms: page.reading.terms.map((mark) => ({
        start: mark.start,
        end: mark.end,
        surface: sourceOf(mark.start, mark.end),
        card: mark.card,
        marked: isDrawnNow.has(mark),
      })),
      sentences: sentences.map((sentence) => ({ ...sentence, text: sourceOf(sentence.start, sentence.end) })),
      sentenceCount: count,
      body: { text: typesetOf(0, text.length), blocks },
    };
  }

  async function summarise({ text: of, blocks }: ArticleText): Promise<Summary> {
    if (summary?.of !== of) summary = { of, ...(await askBackground('summarise', { body: { text: of, blocks } })) };
    return summary;
  }
}

function elementAt(place: Place | undefined): Element | undefined {
  return (place && parentElementOf(place.startContainer)) ?? undefined;
}

function whereMade({ created, target }: Annotation) {
  const [quote, position] = target.selector;
  return { created, source: target.source, quote, position };
}
