/** The text of one block on one line, and the way back from it to the text nodes. */
import { INVISIBLE } from '../article/normalise.ts';
import type { OutlineText } from './outline.ts';
import type { TextBlock } from './survey.ts';

/** A stretch of a text node that is not part of the story: UTF-16 offsets in its data. */
export interface Stretch {
  node: OutlineText;
  start: number;
  end: number;
}

const INVISIBLE_CHARACTER = new RegExp(`[${INVISIBLE}]`);
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'g');

/** The block's text as it stands on the page, with single spaces and without invisible characters. */
export function textOf(block: TextBlock): string {
  let raw = '';
  if (block.text === undefined) for (const node of block.nodes) raw += node ? node.data : ' ';
  return (block.text ??= raw.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ').trim());
}

/** The stretches of text nodes that hold the block's text from `start` up to `end`, as offsets in `textOf`. */
export function stretchesOf({ nodes }: TextBlock, start = 0, end = Infinity): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = 0;
  let afterSpace = true;
  for (const node of nodes) {
    const data = node?.data ?? ' ';
    let open: Stretch | undefined;
    for (let index = 0; index < data.length && reached < end; index++) {
      const character = data[index] as string;
      const isSpace = /\s/.test(character);
      if (INVISIBLE_CHARACTER.test(character) || (isSpace && afterSpace)) continue;
      afterSpace = isSpace;
      reached += 1;
      if (!node || reached <= start) continue;
      open ??= { node, start: index, end: index };
      open.end = index + 1;
    }
    if (open) stretches.push(open);
  }
  return stretches;
}
