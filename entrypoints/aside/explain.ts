/** Explaining what is selected, when the reader asks for it by a key or the context menu. */
import type { Texts } from '@/components/texts.ts';
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { selection } from '@/utils/dom/accessors.ts';
import { selectedRange, termsIn } from './selected-terms.ts';
import { isInView } from './step.ts';

/** Of a long selection, so many characters are said again. */
const MOST_SAID = 60;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}'’-]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}'’-]*/u;

export interface ExplainOptions {
  page: ArticlePage;
  texts: Texts;
  /** Shows and announces. */
  tell(message: string): void;
  /** Opens a card by keyboard. */
  onOpen(mark: TermMark): void;
}

/** Opens the card of the first term that is selected or has the caret; says so where there is none. */
export function explainSelected({ page, texts, tell, onOpen }: ExplainOptions): void {
  const range = selectedRange(page);
  const [mark] = range ? termsIn(page, range) : [];
  if (mark) {
    if (!isInView(page, mark)) page.scrollTo(mark);
    return onOpen(mark);
  }
  const words = range?.collapsed
    ? wordAt(page, range)
    : String(selection() ?? '')
        .replace(/\s+/g, ' ')
        .trim();
  if (!words) tell(texts('statusNothingSelected'));
  else if (!range || !isInText(page, range)) tell(texts('statusOutsideArticle'));
  else tell(texts('statusInNoGlossary', shortened(words)));
}

/** Beside and within the story there is much that is not of its text: of its words nothing is known. */
function isInText({ text }: ArticlePage, { startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  return [text.offsetOf(startContainer, startOffset), text.offsetOf(endContainer, endOffset)].some(
    (offset) => offset !== undefined,
  );
}

/** The word in which the caret stands. */
function wordAt({ text }: ArticlePage, { startContainer, startOffset }: Range): string {
  const at = text.offsetOf(startContainer, startOffset);
  if (at === undefined) return '';
  const [[before], [after]] = [WORD_BEFORE.exec(text.text.slice(0, at))!, WORD_AFTER.exec(text.text.slice(at))!];
  return before + after;
}

function shortened(words: string): string {
  return words.length > MOST_SAID ? `${words.slice(0, MOST_SAID).trimEnd()}…` : words;
}
