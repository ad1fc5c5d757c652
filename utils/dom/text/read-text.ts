/** Reads an article root into one text: inline elements joined, blocks parted, furniture left out. */
import type { Block } from '@/utils/core/article/facts.ts';
import {
  attributeOf,
  dataOf,
  isElement,
  isText,
  lastChildOf,
  parentOf,
  previousSiblingOf,
  tagNameOf,
} from '../accessors.ts';
import { TextBuilder } from './text-builder.ts';
import { blockKind, isBlock, isBold, isHidden, isNeverProse } from './readable.ts';
import { pageText, type PageText, type ReadBlock } from './page-text.ts';

export interface ReadingMatter {
  root: Element;
  /** Elements in the root that are not the story. */
  furniture: ReadonlySet<Element>;
  /** Stretches of text nodes that are not the story either: photo credits at the end of captions. */
  credits: readonly { node: Text; start: number; end: number }[];
  /** The element that holds the standfirst, if it lies within the root. */
  standfirst?: Element | undefined;
}

/** A block-level element and what was read in it, in order. Its text is joined to nothing outside it. */
interface Region {
  element: Element;
  parent: Region | undefined;
  /** The kind of block that text in it belongs to, unless an element inside says otherwise. */
  kind: Block['kind'];
  /** Whether it stands in something bold. */
  isBold: boolean;
  parts: (Region | ReadBlock)[];
}

interface Visit {
  node: Node;
  kind: Block['kind'];
  /** What to do on the way out, instead of going in. */
  leave?: (() => void) | undefined;
}

/** A text node that is longer is read in pieces. */
const LONGEST_PIECE = 20_000;

export interface TextReader {
  /** Reads everything. */
  read(): Generator<void, PageText>;
  /** Reads anew the smallest regions that hold these nodes; the rest stays as it was read. */
  readAgain(changed: Iterable<Node>): Generator<void, PageText>;
}

/** Reads what a reader would read, top to bottom, in time linear in the size of the root. Changes nothing. */
export function textReader({ root, furniture, credits, standfirst }: ReadingMatter): TextReader {
  const creditsOf = new Map(credits.map((credit) => [credit.node, credit]));
  const regions = new WeakMap<Node, Region>();
  let top: Region = { element: root, parent: undefined, kind: 'paragraph', isBold: false, parts: [] };

  return {
    *read() {
      top = yield* readRegion(top);
      return pageText(blocksOf(top));
    },
    *readAgain(changed) {
      for (const region of outermost(changed)) {
        const { parent } = region;
        const anew = yield* readRegion(region);
        if (parent) parent.parts[parent.parts.indexOf(region)] = anew;
        else top = anew;
      }
      return pageText(blocksOf(top));
    },
  };

  function* readRegion(before: Region): Generator<void, Region, undefined> {
    const whole: Region = { ...before, parts: [] };
    const { element, kind } = whole;
    let open = whole;
    const builder = new TextBuilder((block) => void open.parts.push(block));
    let boldAround = whole.isBold ? 1 : 0;
    if (whole.isBold) builder.enterBold();
    // An explicit stack: pages with 50,000 nested elements exist, and recursion would not survive them.
    const stack: Visit[] = [{ node: element, kind }];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      yield;
      const { node, leave } = visit;
      if (leave) leave();
      else if (isText(node)) yield* readTextNode(node, visit.kind);
      else if (isElement(node)) enter(node, visit.kind);
    }
    builder.breakBlock();
    regions.set(element, whole);
    return whole;

    function* readTextNode(node: Text, kindHere: Block['kind']): Generator<void, void> {
      const { length } = dataOf(node);
      const credit = creditsOf.get(node);
      yield* readPieces(node, { from: 0, until: credit?.start ?? length }, kindHere);
      if (!credit) return;
      builder.gap();
      yield* readPieces(node, { from: credit.end, until: length }, kindHere);
    }

    function* readPieces(
      node: Text,
      { from, until }: { from: number; until: number },
      kindHere: Block['kind'],
    ): Generator<void, void> {
      for (let start = from; start < until; start += LONGEST_PIECE) {
        builder.append(node, start, Math.min(until, start + LONGEST_PIECE), kindHere);
        yield;
      }
    }

    function enter(entered: Element, kindAround: Block['kind']): void {
      const name = tagNameOf(entered);
      if (name === 'BR') return builder.lineBreak();
      const notProse = isNeverProse(entered);
      if (notProse) return notProse === 'seen' ? builder.gap() : undefined;
      const style = getComputedStyle(entered);
      if (isHidden(entered, style)) return;
      const block = isBlock(style);
      if (furniture.has(entered)) return block ? builder.breakBlock() : builder.gap();
      const kindInside = entered === standfirst ? 'standfirst' : (blockKind(entered) ?? kindAround);
      const around = open;
      if (block && entered !== element) {
        builder.breakBlock();
        open = { element: entered, parent: around, kind: kindAround, isBold: boldAround > 0, parts: [] };
        around.parts.push(open);
        regions.set(entered, open);
      }
      const bold = isBold(entered, style);
      if (bold) {
        builder.enterBold();
        boldAround += 1;
      }
      const leave = () => {
        if (bold) {
          builder.leaveBold();
          boldAround -= 1;
        }
        if (block) builder.breakBlock();
        open = around;
      };
      stack.push({ node: entered, kind: kindAround, leave });
      const isFolded = name === 'DETAILS' && attributeOf(entered, 'open') === undefined;
      for (let child = lastChildOf(entered); child; child = previousSiblingOf(child)) {
        if (!isFolded || isSummary(child)) stack.push({ node: child, kind: kindInside });
      }
    }
  }

  /** The regions to be read anew, none of them inside another. */
  function outermost(changed: Iterable<Node>): Set<Region> {
    const found = new Set<Region>();
    for (const node of changed) {
      const region = regionHolding(node);
      if (region) found.add(region);
    }
    for (const region of found) {
      for (let around = region.parent; around; around = around.parent) {
        if (found.has(around)) {
          found.delete(region);
          break;
        }
      }
    }
    return found;
  }

  /** The nearest region that still is one, and whose place is still where it was. */
  function regionHolding(node: Node): Region | undefined {
    for (let around: Node | null = node; around; around = parentOf(around)) {
      const region = regions.get(around);
      if (region && isStill(region)) return region;
      if (around === root) return top;
    }
    return undefined;
  }

  function isStill(region: Region): boolean {
    if (region === top) return true;
    if (!region.parent?.parts.includes(region)) return false;
    const style = getComputedStyle(region.element);
    return isBlock(style) && !isHidden(region.element, style);
  }
}

/** What is to be seen of a `<details>` that is closed. */
function isSummary(node: Node): boolean {
  return isElement(node) && tagNameOf(node) === 'SUMMARY';
}

/** Everything that was read in the region, in order. */
function blocksOf(region: Region): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const waiting: (Region | ReadBlock)[] = [region];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if ('text' in part) blocks.push(part);
    else for (let index = part.parts.length - 1; index >= 0; index--) waiting.push(part.parts[index]!);
  }
  return blocks;
}
