/** Builds the one text, its blocks and its segments, from text nodes as they come. */
import type { Block } from '@/utils/core/article/facts.ts';
import { normalise } from '@/utils/core/article/normalise.ts';
import type { Segment } from './page-text.ts';

/** Stands for what is left out in the middle of a line, so that no word or term is read across it. */
const OMISSION = '\uFFFC';
const EDITORS_NOTE = /^editor(?:'s|s'|ial)? note\b/i;
/** A bold opening longer than this is emphasis, not a title. */
const MAX_RUN_IN_LENGTH = 160;

export class TextBuilder {
  #text = '';
  #segments: Segment[] = [];
  #blocks: Block[] = [];
  #open: Block | undefined;
  #omitted = false;
  /** Whether nothing was read since the last line break. */
  #broken = false;
  #boldDepth = 0;
  /** Where the bold text at the very start of the open block ends, while it may still be a run-in title. */
  #runInEnd: number | undefined;

  /** Adds part of a text node to the open block, or opens one of this kind. */
  append(node: Text, from: number, until: number, kind: Block['kind']): void {
    const { text, runs } = normalise(node.data.slice(from, until), this.#endsInSpace());
    if (text === '') return;
    this.#broken = false;
    if (!this.#open) this.#openBlock(kind);
    else if (this.#omitted) this.#text += OMISSION;
    this.#omitted = false;
    this.#settleRunIn(text);
    let start = this.#text.length;
    for (const run of runs) {
      this.#segments.push({ start, node, from: from + run.from, length: run.length });
      start += run.length;
    }
    this.#text += text;
  }

  /** Something was left out here, within the line. */
  gap(): void {
    this.#omitted = this.#open !== undefined;
  }

  /** Two in a row part paragraphs. */
  lineBreak(): void {
    if (!this.#open) return;
    if (this.#broken) return this.breakBlock();
    this.#broken = true;
    if (this.#runInEnd !== undefined && this.#runInEnd > this.#open.start) this.#acceptRunIn(this.#runInEnd);
    if (!this.#endsInSpace()) this.#text += ' ';
  }

  breakBlock(): void {
    if (!this.#open) return;
    const block = this.#open;
    this.#dropTrailingSpace();
    block.end = this.#text.length;
    // A paragraph wholly in bold is a heading in all but name.
    if (this.#runInEnd !== undefined && this.#runInEnd >= block.end) this.#acceptRunIn(block.end);
    if (EDITORS_NOTE.test(this.#text.slice(block.start, block.start + 20))) {
      block.kind = 'editors-note';
      block.opensSection = false;
    }
    this.#blocks.push(block);
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

  finish(): { text: string; blocks: Block[]; segments: Segment[] } {
    this.breakBlock();
    return { text: this.#text, blocks: this.#blocks, segments: this.#segments };
  }

  #openBlock(kind: Block['kind']): void {
    if (this.#text !== '') this.#text += '\n';
    const start = this.#text.length;
    this.#open = { start, end: start, kind, opensSection: kind === 'heading' };
    this.#runInEnd = kind === 'paragraph' && this.#boldDepth > 0 ? start : undefined;
  }

  /** Bold text at the start of a block prolongs its run-in title; the first other text ends it, or shows it was none. */
  #settleRunIn(coming: string): void {
    if (this.#runInEnd === undefined || !this.#open) return;
    if (this.#boldDepth > 0) {
      this.#runInEnd = this.#text.length + coming.length;
    } else if (coming.trim() !== '') {
      const title = this.#text.slice(this.#open.start, this.#runInEnd).trimEnd();
      if (/[.:?!]$/.test(title)) this.#acceptRunIn(this.#runInEnd);
      this.#runInEnd = undefined;
    }
  }

  #acceptRunIn(end: number): void {
    if (!this.#open || end - this.#open.start > MAX_RUN_IN_LENGTH) return;
    this.#open.opensSection = true;
    this.#open.runInEnd = end;
    this.#runInEnd = undefined;
  }

  #endsInSpace(): boolean {
    return !this.#open || (!this.#omitted && this.#text.endsWith(' '));
  }

  #dropTrailingSpace(): void {
    if (!this.#text.endsWith(' ')) return;
    this.#text = this.#text.slice(0, -1);
    const last = this.#segments.at(-1);
    if (!last || last.start + last.length <= this.#text.length) return;
    last.length -= 1;
    if (last.length === 0) this.#segments.pop();
  }
}
