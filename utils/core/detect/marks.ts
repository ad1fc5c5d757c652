/** Which blocks and parts of a page are not the story, and why. */
import { stretchesOf, type Stretch } from './block-text.ts';
import { contains, type OutlineElement } from './outline.ts';
import type { Part, Survey } from './survey.ts';

export type Reason =
  'site' | 'label' | 'notice' | 'teaser' | 'link' | 'title' | 'byline' | 'author-box' | 'credit' | 'republication';

export interface Marks {
  /** By block; undefined for what may be story. */
  reasons: (Reason | undefined)[];
  /** Parts that are furniture as a whole. */
  parts: Set<Part>;
  /** Furniture within a block: photo credits, a republication line at the end of a paragraph. */
  stretches: Stretch[];
}

export function noMarks(survey: Survey): Marks {
  return { reasons: survey.blocks.map(() => undefined), parts: new Set(), stretches: [] };
}

export function markPart(marks: Marks, part: Part, reason: Reason): void {
  marks.parts.add(part);
  for (let index = part.from; index < part.to; index++) marks.reasons[index] ??= reason;
}

/** What a reader of the root must pass over: whole elements, and stretches of text where an element holds story too. */
export function storyWithin(
  survey: Survey,
  marks: Marks,
  root: OutlineElement,
): { root: number; furniture: number[]; credits: { node: number; start: number; end: number }[] } {
  const furniture = new Set<number>();
  const credits = marks.stretches.filter(({ node }) => contains(root, node));
  const rootPart = survey.partOf.get(root);
  const covered = new Set<number>();
  for (const part of marks.parts) {
    if (part.element === root || !contains(root, part.element)) continue;
    furniture.add(part.element.id);
    for (let index = part.from; index < part.to; index++) covered.add(index);
  }
  const { from, to } = rootPart ?? { from: 0, to: survey.blocks.length };
  for (let index = from; index < to; index++) {
    const block = survey.blocks[index];
    if (!block || !marks.reasons[index] || covered.has(index)) continue;
    if (isOnlyBlock(block.part, index) && block.part !== rootPart) furniture.add(block.part.element.id);
    else credits.push(...stretchesOf(block));
  }
  return {
    root: root.id,
    furniture: [...furniture],
    credits: credits.map(({ node, start, end }) => ({ node: node.id, start, end })),
  };
}

function isOnlyBlock(part: Part, index: number): boolean {
  return part.from === index && part.to === index + 1;
}

/** Sums over ranges of blocks in constant time. */
export function sums(values: readonly number[]): (part: { from: number; to: number }) => number {
  const before = new Float64Array(values.length + 1);
  for (const [index, value] of values.entries()) before[index + 1] = before[index]! + value;
  return ({ from, to }) => before[to]! - before[from]!;
}

/** The characters of a block that lead nowhere else. */
export function unlinked({ length, linked }: { length: number; linked: number }): number {
  return length - linked;
}
