/** Which blocks and parts of a page are not the story, and why. */
import { stretchesOf, type Stretch } from './block-text.ts';
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
export function furnitureWithin(
  survey: Survey,
  marks: Marks,
  root: Element,
): { furniture: Set<Element>; credits: Stretch[] } {
  const furniture = new Set<Element>();
  const credits = marks.stretches.filter(({ node }) => Node.prototype.contains.call(root, node));
  const rootPart = survey.partOf.get(root);
  const covered = new Set<number>();
  for (const part of marks.parts) {
    if (part.element === root || !Node.prototype.contains.call(root, part.element)) continue;
    furniture.add(part.element);
    for (let index = part.from; index < part.to; index++) covered.add(index);
  }
  const { from, to } = rootPart ?? { from: 0, to: survey.blocks.length };
  for (let index = from; index < to; index++) {
    const block = survey.blocks[index];
    if (!block || !marks.reasons[index] || covered.has(index)) continue;
    if (isOnlyBlock(block.part, index) && block.part !== rootPart) furniture.add(block.part.element);
    else credits.push(...stretchesOf(block));
  }
  return { furniture, credits };
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
