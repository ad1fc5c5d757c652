/** Boxes and lists that a heading announces: "Recommended", "About the author", "Topics", "Sign up". */
import { isEditorsNote } from '../article/editors-note.ts';
import { isNotice, labelOf, type Label } from '../article/furniture-words.ts';
import { readRepublicationLine } from '../article/republication-phrases.ts';
import { textOf } from './block-text.ts';
import { markPart, sums, unlinked, type Marks } from './marks.ts';
import type { Part, Survey, TextBlock } from './survey.ts';

/** From here on a paragraph without links is story rather than the blurb of a teaser. */
const LONG_PROSE = 200;
const LONGEST_BOX: Record<Label, number> = { links: 5000, prose: 2500, offer: 700, gate: 1500 };
const LARGEST_SHARE: Record<Label, number> = { links: 1, prose: 0.6, offer: 0.4, gate: 0.75 };
const LONGEST_BLURB = 400;

/** Marks each label with what it announces: the box that it opens, or what follows it among its siblings. */
export function markLabelled(survey: Survey, marks: Marks): void {
  const { blocks } = survey;
  const lengths = sums(blocks.map(({ length }) => length));
  const prose = sums(
    blocks.map((block, index) => (marks.reasons[index] || unlinked(block) < 60 ? 0 : unlinked(block))),
  );
  const allProse = prose({ from: 0, to: blocks.length });

  for (const [index, block] of blocks.entries()) {
    const label = isFree(index) && block.heading !== 1 && block.length <= 80 ? labelOf(textOf(block)) : undefined;
    if (label) markFrom(index, block, label);
  }

  function isFree(index: number): boolean {
    return !marks.reasons[index] || marks.reasons[index] === 'link';
  }

  function markFrom(index: number, block: TextBlock, label: Label): void {
    if (block.part.from !== index) {
      marks.reasons[index] = 'label';
      return;
    }
    let box = block.part;
    while (box.parent?.parent && box.parent.from === index && isBox(box.parent, label)) box = box.parent;
    markPart(marks, box, 'label');
    for (let inside = box.from; inside < box.to; inside++) marks.reasons[inside] = 'label';
    if (box.to === index + 1 && box.parent) markFollowing(box, box.parent, label);
  }

  function isBox(part: Part, label: Label): boolean {
    if (lengths(part) > LONGEST_BOX[label] || prose(part) > LARGEST_SHARE[label] * allProse) return false;
    if (blocks.slice(part.from, part.to).some(({ heading }) => heading === 1)) return false;
    return label !== 'links' || !holdsStory(part);
  }

  /** Whether there is a long paragraph that is not the blurb of a linked title just before it. */
  function holdsStory(part: Part): boolean {
    for (let index = part.from; index < part.to; index++) {
      const block = blocks[index] as TextBlock;
      if (marks.reasons[index] || unlinked(block) < LONG_PROSE) continue;
      const title = [blocks[index - 1], blocks[index - 2]].find(
        (before, back) => index - back > part.from && isLinkTitle(before),
      );
      if (!title || block.length > LONGEST_BLURB || !sharesBox(title, block, part)) return true;
    }
    return false;
  }

  function markFollowing(labelled: Part, around: Part, label: Label): void {
    const first = blocks[labelled.from] as TextBlock;
    const isNearEnd = prose({ from: labelled.to, to: blocks.length }) < 0.5 * allProse;
    let taken = 0;
    for (let index = labelled.to; index < around.to && taken < LONGEST_BOX[label]; index++) {
      const block = blocks[index] as TextBlock;
      // A teaser under a label is no longer one of a listing.
      if (marks.reasons[index] === 'teaser') marks.reasons[index] = 'label';
      if (marks.reasons[index]) continue;
      // Where a text comes from is often said below what is said of its author.
      if (label === 'prose' && block.length <= 500 && readRepublicationLine(textOf(block))) continue;
      const endsSection =
        block.heading > 0 && !isLinkTitle(block) && (!first.heading || block.heading <= first.heading);
      if (endsSection || !belongs(block, index)) return;
      marks.reasons[index] = 'label';
      taken += block.length;
    }

    function belongs(block: TextBlock, index: number): boolean {
      const text = block.length <= 500 ? textOf(block) : '';
      if (isEditorsNote(text)) return false;
      if (isLinkTitle(block) || unlinked(block) < 0.5 * block.length || isNotice(text)) return true;
      if (label === 'prose') return isNearEnd;
      if (label === 'offer') return false;
      if (label === 'gate') return block.length <= LONGEST_BLURB;
      if (block.length <= 40 && !/[.!?]["”’]?$/.test(text)) return true;
      const before = blocks[index - 1] as TextBlock;
      return block.length <= LONGEST_BLURB && isLinkTitle(before) && sharesBox(before, block, around);
    }
  }
}

/** Whether the block is nothing but a link: the title of a teaser. */
export function isLinkTitle(block: TextBlock | undefined): boolean {
  return block !== undefined && block.linked > 0 && block.linked >= 0.8 * block.length;
}

function childTowards(part: Part, around: Part): Part {
  let child = part;
  while (child.parent && child.parent !== around) child = child.parent;
  return child;
}

function sharesBox(title: TextBlock, blurb: TextBlock, around: Part): boolean {
  if (title.part.parent === around && blurb.part.parent === around) return title.heading > 0;
  return childTowards(title.part, around) === childTowards(blurb.part, around);
}
