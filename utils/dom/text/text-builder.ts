/** Builds the blocks of the one text from text nodes as they come. */
import type { Block } from '@/utils/core/article/facts.ts';
import { isEditorsNote } from '@/utils/core/article/editors-note.ts';
import { normalise } from '@/utils/core/article/normalise.ts';
import type { ReadBlock } from './page-text.ts';

/** Stands for what is left out in the middle of a line, so that no word or term is read across it. */
const OMISSION = '\uFFFC';
/** A bold opening longer than this is emphasis, not a title. */
const MAX_RUN_IN_LENGTH = 160;

export class TextBuilder {
  #add: (block: ReadBlock) => void;
  #open: ReadBlock | undefined;
  #omitted = false;
  /** Whether nothing was read since the last line break. */
  #broken = false;
  #boldDepth = 0;
  /** Where the bold text at the very start of the open block ends, while it may still be a run-in title. */
  #runInEnd: number | undefined;

  /** @param add is given every block when it ends */
  constructor(add: (block: ReadBlock) => void) {
    this.#add = add;
  }

  /** Adds part of a text node to the open block, or opens one of this kind. */
  append(node: Text, from: number, until: number, kind: Block['kind']): void {
    const { text, runs } = normalise(node.data.slice(from, until), this.#endsInSpace());
    if (text === '') return;
    this.#broken = false;
    const block = (this.#open ??= this.#openBlock(kind));
    if (this.#omitted && block.text !== '') block.text += OMISSION;
    this.#omitted = false;
    this.#settleRunIn(block, text);
    let start = block.text.length;
    for (const run of runs) {
      block.segments.push({ start, node, from: from + run.from, length: run.length });
      start += run.length;
    }
    block.text += text;
  }

  /** Something was left out here, within the line. */
  gap(): void {
    this.#omitted = this.#open !== undefined;
  }

  /** Two in a row part paragraphs. */
  lineBreak(): void {
    const block = this.#open;
    if (!block) return;
    if (this.#broken) return this.breakBlock();
    this.#broken = true;
    if (this.#runInEnd) this.#acceptRunIn(block, this.#runInEnd);
    if (!this.#endsInSpace()) block.text += ' ';
  }

  breakBlock(): void {
    const block = this.#open;
    if (!block) return;
    dropTrailingSpace(block);
    // A paragraph wholly in bold is a heading in all but name.
    if (this.#runInEnd !== undefined && this.#runInEnd >= block.text.length) {
      this.#acceptRunIn(block, block.text.length);
    }
    if (isEditorsNote(block.text)) {
      block.kind = 'editors-note';
      block.opensSection = false;
    }
    this.#add(block);
    this.#open = undefined;
    this.#omitted = false;
    this.#broken = false;
    this.#runInEnd = undefined;
  }

  enterBold(): void {
    this.#boldDepth += 1;
  }

  leaveBold(): void {
    this.#boldDepth -= 1;
  }

  #openBlock(kind: Block['kind']): ReadBlock {
    this.#runInEnd = kind === 'paragraph' && this.#boldDepth > 0 ? 0 : undefined;
    return { text: '', segments: [], kind, opensSection: kind === 'heading' };
  }

  /** Bold text at the start of a block prolongs its run-in title; the first other text ends it, or shows it was none. */
  #settleRunIn(block: ReadBlock, coming: string): void {
    if (this.#runInEnd === undefined) return;
    if (this.#boldDepth > 0) {
      this.#runInEnd = block.text.length + coming.length;
    } else if (coming.trim() !== '') {
      const title = block.text.slice(0, this.#runInEnd).trimEnd();
      if (/[.:?!]$/.test(title)) this.#acceptRunIn(block, this.#runInEnd);
      this.#runInEnd = undefined;
    }
  }

  #acceptRunIn(block: ReadBlock, end: number): void {
    if (end > MAX_RUN_IN_LENGTH) return;
    block.opensSection = true;
    block.runInEnd = end;
    this.#runInEnd = undefined;
  }

  #endsInSpace(): boolean {
    return !this.#open || (!this.#omitted && this.#open.text.endsWith(' '));
  }
}

function dropTrailingSpace(block: ReadBlock): void {
  if (!block.text.endsWith(' ')) return;
  block.text = block.text.slice(0, -1);
  const last = block.segments.at(-1);
  if (!last || last.start + last.length <= block.text.length) return;
  last.length -= 1;
  if (last.length === 0) block.segments.pop();
}
