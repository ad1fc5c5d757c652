/** Boxes and closing lines about the author: "Todd Moss is a senior fellow …". */
import { textOf } from './block-text.ts';
import { plain } from './json-ld.ts';
import { markPart, sums, type Marks } from './marks.ts';
import type { Part, Survey } from './survey.ts';

const LONGEST_BOX = 900;
const LONGEST_LINE = 600;
/** How many of the last paragraphs may be about the author. */
const CLOSING = 2;

/**
 * Marks boxes within or after the story that open with the name of one of its authors, and closing paragraphs that
 * begin with it: authors do not otherwise write of themselves by their full name.
 */
export function markAuthorBoxes(
  survey: Survey,
  marks: Marks,
  { names, root }: { names: readonly string[]; root: Part },
): void {
  const { blocks } = survey;
  const lengths = sums(blocks.map(({ length }) => length));
  const plainNames = new Set(names.map(plain));
  const longestName = Math.max(0, ...names.map(({ length }) => length)) + 5;
  const largest = Math.min(LONGEST_BOX, 0.4 * lengths(root));
  for (let index = root.from; index < blocks.length; index++) {
    const { length, part } = blocks[index]!;
    const reason = marks.reasons[index];
    if ((!reason || reason === 'link') && length <= longestName && plainNames.has(plain(textOf(blocks[index]!)))) {
      markBox(index, part);
    }
  }
  const closing: number[] = [];
  for (let index = root.to - 1; index > root.from && closing.length < CLOSING; index--) {
    if (!marks.reasons[index]) closing.push(index);
  }
  for (const index of closing) {
    const text = blocks[index]!.length <= LONGEST_LINE ? textOf(blocks[index]!) : '';
    if (names.some((name) => text.startsWith(`${name} `) || text.startsWith(`${name}, `))) {
      marks.reasons[index] = 'author-box';
    }
  }

  function markBox(index: number, part: Part): void {
    if (part.from !== index) {
      marks.reasons[index] = 'author-box';
      return;
    }
    let box = part;
    for (
      let around = box.parent;
      around?.parent && around.from === index && lengths(around) <= largest;
      around = around.parent
    ) {
      box = around;
    }
    markPart(marks, box, 'author-box');
  }
}
