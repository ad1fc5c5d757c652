/** An article's text made ready to be set anew: what belongs together, and where its marked terms stand. */
import type { ArticleText, Block } from '../article/facts.ts';
import type { TermMark } from '../reading.ts';

/** A stretch of text without a mark, or one mark. */
export interface Piece {
  text: string;
  /** Whether it is part of the bold run-in title that opens the block. */
  isBold: boolean;
  mark?: TermMark;
  /** Signs before and after a mark that stay on its line: browsers break lines beside a button. */
  lead?: string;
  tail?: string;
}

/** A block of the text with its offset there. */
export interface SetBlock {
  start: number;
  pieces: Piece[];
}

/** One block, or the items of a list, or the paragraphs of a quotation. */
export interface SetPart {
  kind: Block['kind'];
  blocks: SetBlock[];
}

const LEAD = /[([{"'“‘«¿¡]+$/u;
const TAIL = /^[.,;:!?)\]}"'”’»…%]+/u;

/** Kinds of blocks that make one thing with their neighbours of the same kind. */
const JOINED = new Set<Block['kind']>(['list-item', 'quotation']);

/**
 * Everything of the text in its order, but a heading that only repeats the title.
 *
 * @param marks in text order; of two that overlap the first counts
 */
export function setArticle(
  { text, blocks }: ArticleText,
  { title, marks }: { title?: string | undefined; marks: readonly TermMark[] },
): SetPart[] {
  const parts: SetPart[] = [];
  let next = 0;
  for (const block of blocks) {
    const { start, end } = block;
    const first = next;
    while (next < marks.length && marks[next]!.start < end) next += 1;
    const kind = kindOf(block);
    if (kind === 'heading' && title && inBrief(text.slice(start, end)) === inBrief(title)) continue;
    const set = { start, pieces: piecesOf(text, block, marks.slice(first, next)) };
    const last = parts.at(-1);
    if (last?.kind === kind && JOINED.has(kind)) last.blocks.push(set);
    else parts.push({ kind, blocks: [set] });
  }
  return parts;
}

/** A paragraph that is wholly a bold title is a heading in all but name. */
function kindOf({ kind, end, runInEnd }: Block): Block['kind'] {
  return kind === 'paragraph' && runInEnd !== undefined && runInEnd >= end ? 'heading' : kind;
}

function piecesOf(text: string, block: Block, marks: readonly TermMark[]): Piece[] {
  const { start, end, runInEnd = start } = block;
  const isTitle = kindOf(block) === 'heading';
  const pieces: Piece[] = [];
  let reached = start;
  const add = (until: number, mark?: TermMark) => {
    if (until <= reached) return;
    const isBold = !isTitle && reached < runInEnd;
    pieces.push({ text: text.slice(reached, until), isBold, ...(mark && { mark }) });
    reached = until;
  };
  /** Text without a mark, cut where the run-in title ends. */
  const addPlain = (until: number) => {
    add(Math.min(until, Math.max(reached, runInEnd)));
    add(until);
  };
  for (const [at, mark] of marks.entries()) {
    if (mark.start < reached || mark.end > end) continue;
    const [lead = ''] = LEAD.exec(text.slice(reached, mark.start)) ?? [];
    const [tail = ''] = TAIL.exec(text.slice(mark.end, Math.min(end, marks[at + 1]?.start ?? end))) ?? [];
    addPlain(mark.start - lead.length);
    reached = mark.start;
    add(mark.end, mark);
    Object.assign(pieces.at(-1)!, lead && { lead }, tail && { tail });
    reached += tail.length;
  }
  addPlain(end);
  return pieces;
}

/** Letters and digits alone: a page's title and its heading may differ in typography. */
function inBrief(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** For every card among the marks, the number of its note: in order of first mention, from 1. */
export function numberNotes(marks: readonly TermMark[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { card } of marks) if (!numbers.has(card)) numbers.set(card, numbers.size + 1);
  return numbers;
}
