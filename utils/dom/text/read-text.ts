/** Reads an article root into one text: inline elements joined, blocks parted, furniture left out. */
import type { Block } from '@/utils/core/article/facts.ts';
import { lastChildOf, previousSiblingOf } from '../accessors.ts';
import { TextBuilder } from './text-builder.ts';
import { blockKind, isBlock, isBold, isHidden, isNeverProse } from './readable.ts';
import { pageText, type PageText } from './page-text.ts';

export interface ReadingMatter {
  root: Element;
  /** Elements in the root that are not the story. */
  furniture: ReadonlySet<Element>;
  /** Stretches of text nodes that are not the story either: photo credits at the end of captions. */
  credits: readonly { node: Text; start: number; end: number }[];
  /** The element that holds the standfirst, if it lies within the root. */
  standfirst?: Element | undefined;
}

interface Visit {
  node: Node;
  kind: Block['kind'];
  /** What to do on the way out, instead of going in. */
  leave?: (() => void) | undefined;
}

/** Reads what a reader would read, top to bottom, in time linear in the size of the root. Changes nothing. */
export function readText({ root, furniture, credits, standfirst }: ReadingMatter): PageText {
  const builder = new TextBuilder();
  const creditsOf = new Map(credits.map((credit) => [credit.node, credit]));
  // An explicit stack: pages with 50,000 nested elements exist, and recursion would not survive them.
  const stack: Visit[] = [{ node: root, kind: 'paragraph' }];

  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, kind, leave } = visit;
    if (leave) leave();
    else if (node.nodeType === Node.TEXT_NODE) readTextNode(node as Text, kind);
    else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, kind);
  }
  const { text, blocks, segments } = builder.finish();
  return pageText({ text, blocks }, segments);

  function readTextNode(node: Text, kind: Block['kind']): void {
    const credit = creditsOf.get(node);
    if (!credit) return builder.append(node, 0, node.data.length, kind);
    builder.append(node, 0, credit.start, kind);
    builder.gap();
    builder.append(node, credit.end, node.data.length, kind);
  }

  function enter(element: Element, kind: Block['kind']): void {
    if (element.tagName === 'BR') return builder.lineBreak();
    const notProse = isNeverProse(element);
    if (notProse) return notProse === 'seen' ? builder.gap() : undefined;
    const style = getComputedStyle(element);
    if (isHidden(element, style)) return;
    const block = isBlock(style);
    if (furniture.has(element)) return block ? builder.breakBlock() : builder.gap();
    if (block) builder.breakBlock();
    const bold = isBold(element, style);
    if (bold) builder.enterBold();
    stack.push({
      node: element,
      kind,
      leave: () => {
        if (bold) builder.leaveBold();
        if (block) builder.breakBlock();
      },
    });
    const kindInside = element === standfirst ? 'standfirst' : (blockKind(element) ?? kind);
    // `lastChild` and `previousSibling` of Node, since a form's own may be shadowed by its fields.
    for (let child = lastChildOf(element); child; child = previousSiblingOf(child)) {
      stack.push({ node: child, kind: kindInside });
    }
  }
}
