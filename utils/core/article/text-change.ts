/** What has changed between two readings of one article, and what that moves. */
import type { ArticleText, Block, OwnBlock, TextChange } from './facts.ts';

/** The shortest run of blocks that makes the one reading into the other; undefined if they say the same. */
export function changeBetween(before: readonly OwnBlock[], after: readonly OwnBlock[]): TextChange | undefined {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && isSame(before[at]!, after[at]!)) at += 1;
  if (at === before.length && at === after.length) return undefined;
  let kept = 0;
  while (kept < shorter - at && isSame(before.at(-1 - kept)!, after.at(-1 - kept)!)) kept += 1;
  return {
    at,
    removed: before.length - kept - at,
    blocks: after.slice(at, after.length - kept).map(({ text, kind, opensSection, runInEnd }) => ({
      text,
      kind,
      opensSection,
      ...(runInEnd !== undefined && { runInEnd }),
    })),
  };
}

/** The text after a change. */
export function applyChange({ text, blocks }: ArticleText, { at, removed, blocks: inserted }: TextChange): ArticleText {
  const own = (block: Block): OwnBlock => ({
    text: text.slice(block.start, block.end),
    kind: block.kind,
    opensSection: block.opensSection,
    ...(block.runInEnd !== undefined && { runInEnd: block.runInEnd - block.start }),
  });
  return joinBlocks([...blocks.slice(0, at).map(own), ...inserted, ...blocks.slice(at + removed).map(own)]);
}

/** One text of many blocks, parted by "\n". */
export function joinBlocks(own: readonly OwnBlock[]): ArticleText {
  const blocks: Block[] = [];
  let next = 0;
  for (const { text, kind, opensSection, runInEnd } of own) {
    const start = next;
    const end = start + text.length;
    next = end + 1;
    blocks.push({ start, end, kind, opensSection, ...(runInEnd !== undefined && { runInEnd: start + runInEnd }) });
  }
  return { text: own.map(({ text }) => text).join('\n'), blocks };
}

/**
 * Where a passage of one text stands in another that begins and ends as the one did; undefined if what lies between
 * touches it.
 */
export function passageMover(
  before: string,
  after: string,
): (passage: { start: number; end: number }) => { start: number; end: number } | undefined {
  if (before === after) return (passage) => passage;
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  const moved = after.length - before.length;
  return ({ start, end }) => {
    if (end <= prefix) return { start, end };
    return start >= before.length - suffix ? { start: start + moved, end: end + moved } : undefined;
  };
}

function isSame(one: OwnBlock, other: OwnBlock): boolean {
  return (
    one === other ||
    (one.text === other.text &&
      one.kind === other.kind &&
      one.opensSection === other.opensSection &&
      one.runInEnd === other.runInEnd)
  );
}
