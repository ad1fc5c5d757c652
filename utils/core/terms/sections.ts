import type { Block } from '../article/facts.ts';
import { lowerBound } from './tokenise.ts';

/**
 * Which section of an article an offset is in, counted from 0, and whether it is in a caption. A section runs from one
 * block that opens one to the next. Blocks are in text order; an offset outside all of them belongs to the one before.
 */
export function sectionsOf(blocks: readonly Block[]): {
  sectionAt: (offset: number) => number;
  isCaption: (offset: number) => boolean;
} {
  const starts = blocks.map(({ start }) => start);
  const sections: number[] = [];
  for (const { opensSection } of blocks) sections.push((sections.at(-1) ?? 0) + Number(opensSection));
  const blockAt = (offset: number) => lowerBound(starts, offset + 1) - 1;
  return {
    sectionAt: (offset) => sections[blockAt(offset)] ?? 0,
    isCaption: (offset) => blocks[blockAt(offset)]?.kind === 'caption',
  };
}
