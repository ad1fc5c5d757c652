/** Notices, pointers and photo credits among the paragraphs of a story. */
import { isEditorsNote } from '../article/editors-note.ts';
import { creditStart } from '../article/credit-lines.ts';
import { isNotice, isPointer } from '../article/furniture-words.ts';
import { stretchesOf, textOf } from './block-text.ts';
import { attributeOf, elementsIn, isElement, type OutlineElement, type OutlineNode } from './outline.ts';
import { markPart, sums, type Marks } from './marks.ts';
import type { Part, Survey } from './survey.ts';

const LONGEST_BOX = 500;
const LONGEST_CAPTION = 900;

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
  for (const field of elementsIn(survey.nodes, ['input']).filter(asksForEmail)) {
    let part: Part | undefined;
    for (let around = field.parent; around && !part; around = around.parent) part = survey.partOf.get(around);
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
      survey.nodes.slice(part.element.id + 1, part.element.last + 1).some(isClickable)
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

/** Where readers are asked for their address, they are offered a newsletter or an account. */
function asksForEmail(field: OutlineElement): boolean {
  const says = (name: string) => (attributeOf(field, name) ?? '').toLowerCase();
  return (
    says('type') === 'email' ||
    says('autocomplete') === 'email' ||
    says('name').includes('email') ||
    says('placeholder').includes('email')
  );
}

function isClickable(node: OutlineNode): boolean {
  if (!isElement(node)) return false;
  if (node.name === 'a') return attributeOf(node, 'href') !== undefined;
  return node.name === 'button' || node.name === 'input' || attributeOf(node, 'role') === 'button';
}
