/** Notices, pointers and photo credits among the paragraphs of a story. */
import { isEditorsNote } from '@/utils/core/article/byline.ts';
import { creditStart } from '@/utils/core/article/credit-lines.ts';
import { isNotice, isPointer } from '@/utils/core/article/furniture-words.ts';
import { stretchesOf, textOf } from './block-text.ts';
import { parentOf, query, queryAll } from '../accessors.ts';
import { markPart, sums, type Marks } from './marks.ts';
import type { Part, Survey } from './survey.ts';

const LONGEST_BOX = 500;
const LONGEST_CAPTION = 900;
/** Where readers are asked for their address, they are offered a newsletter or an account. */
const EMAIL_FIELD = 'input:is([type="email" i], [autocomplete="email" i], [name*="email" i], [placeholder*="email" i])';

/** Marks offers to log in or subscribe, disclaimers, cookie notices, with the small box that each stands in. */
export function markNotices(survey: Survey, marks: Marks): void {
  const lengths = sums(survey.blocks.map(({ length }) => length));
  const all = lengths({ from: 0, to: survey.blocks.length });
  for (const [index, block] of survey.blocks.entries()) {
    if (marks.reasons[index] || block.length > LONGEST_BOX || block.heading === 1) continue;
    const text = textOf(block);
    if (isEditorsNote(text)) continue;
    if (isPointer(text) && block.linked > 0) marks.reasons[index] = 'link';
    if (!isNotice(text)) continue;
    if (!markBoxAround(block.part)) marks.reasons[index] = 'notice';
  }
  for (const field of queryAll(survey.document, EMAIL_FIELD)) {
    let part: Part | undefined;
    for (let around = parentOf(field); around && !part; around = parentOf(around)) {
      part = survey.partOf.get(around as Element);
    }
    while (part && part.from === part.to) part = part.parent;
    markBoxAround(part);
  }

  function markBoxAround(inside: Part | undefined): boolean {
    let box: Part | undefined;
    for (let part = inside; part?.parent && isBox(part); part = part.parent) box = part;
    if (box) markPart(marks, box, 'notice');
    return box !== undefined;
  }

  function isBox(part: Part): boolean {
    if (part.to - part.from === 1) return true;
    const blocks = survey.blocks.slice(part.from, part.to);
    return (
      lengths(part) <= LONGEST_BOX &&
      lengths(part) <= 0.3 * all &&
      blocks.every(({ heading, length }) => heading !== 1 && length <= 300) &&
      // What asks for something has something to click on.
      query(part.element, 'a[href], button, input, [role=button]') !== undefined
    );
  }
}

/** Marks lines that are only a credit, and the credit at the end of captions, whose description stays. */
export function markCredits(survey: Survey, marks: Marks): void {
  for (const [index, block] of survey.blocks.entries()) {
    if (marks.reasons[index] || block.heading || block.length > LONGEST_CAPTION) continue;
    const start = creditStart(textOf(block), block.caption);
    if (start === 0) marks.reasons[index] = 'credit';
    else if (start !== undefined) marks.stretches.push(...stretchesOf(block, start));
  }
}
