/**
 * One walk over the page that notes its blocks of text and which element holds which of them.
 *
 * Every element holds an unbroken range of blocks, so that all later questions ("how much of the story is in here?")
 * are sums over ranges, and the whole of detection stays linear in the size of the page.
 */
import {
  attributeOf,
  firstChildOf,
  hasAttributes,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
} from '../accessors.ts';

/** A block-level element and the blocks in it: from `from` up to, not including, `to`. */
export interface Part {
  element: Element;
  name: string;
  parent: Part | undefined;
  children: Part[];
  from: number;
  to: number;
}

/** A run of text that a reader sees as one paragraph, heading, caption or line. */
export interface TextBlock {
  /** The nearest block-level element around it. */
  part: Part;
  /** Its text nodes; `undefined` for a line break. */
  nodes: (Text | undefined)[];
  /** Characters, leaving out white space at the ends of nodes. */
  length: number;
  /** How many of them stand in links that lead to another page. */
  linked: number;
  links: Element[];
  /** 1–6 in a heading, else 0. */
  heading: number;
  quoted: boolean;
  caption: boolean;
  /** See `textOf`, which keeps it here. */
  text?: string;
}

export interface Survey {
  document: Document;
  /** In document order; the first is the body. */
  parts: Part[];
  blocks: TextBlock[];
  partOf: Map<Element, Part>;
  /** `<time>` elements, each with the index of the block that it stands in or before. */
  times: { element: Element; block: number }[];
}

const words = (list: string) => new Set(list.split(' '));
const UNREAD = words(
  'script style template noscript svg math iframe object embed canvas audio video select textarea button input datalist head title',
);
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q s samp small span strike strong sub sup time tt u var wbr',
);
/** These stand in a heading only where its end tag was forgotten. */
const NO_HEADING = words('p ul ol dl table blockquote article section main');

/** What an element passes on to all that is in it. */
interface Frame {
  part: Part;
  link: Element | undefined;
  heading: number;
  quoted: boolean;
  caption: boolean;
}

export function surveyPage(document: Document, body: Element): Survey {
  const bodyPart: Part = { element: body, name: 'body', parent: undefined, children: [], from: 0, to: 0 };
  const survey: Survey = { document, parts: [bodyPart], blocks: [], partOf: new Map([[body, bodyPart]]), times: [] };
  const frames: Frame[] = [{ part: bodyPart, link: undefined, heading: 0, quoted: false, caption: false }];
  let open: TextBlock | undefined;

  // Kept by hand rather than by recursion: pages with 50,000 nested elements exist.
  let node = firstChildOf(body);
  while (node) {
    const entered = nodeTypeOf(node) === Node.ELEMENT_NODE && enter(node as Element);
    if (nodeTypeOf(node) === Node.TEXT_NODE) append(node as Text);
    let next = entered ? firstChildOf(node) : null;
    if (entered && !next) leave();
    while (!next && node && node !== body) {
      next = nextSiblingOf(node);
      if (next) break;
      node = parentOf(node);
      if (node && node !== body) leave();
    }
    node = next;
  }
  close();
  bodyPart.to = survey.blocks.length;
  return survey;

  function enter(element: Element): boolean {
    const name = localNameOf(element);
    if (name === 'br') lineBreak();
    if (name === 'br' || UNREAD.has(name) || isHidden(element)) return false;
    const around = frames.at(-1) as Frame;
    const isBlock = !INLINE.has(name);
    let { part } = around;
    if (isBlock) {
      close();
      const from = survey.blocks.length;
      part = { element, name, parent: around.part, children: [], from, to: from };
      around.part.children.push(part);
      survey.parts.push(part);
      survey.partOf.set(element, part);
    }
    if (name === 'time') survey.times.push({ element, block: survey.blocks.length });
    frames.push({
      part,
      link: name === 'a' && leadsElsewhere(element) ? element : around.link,
      heading: headingLevel(element, name) || (NO_HEADING.has(name) ? 0 : around.heading),
      quoted: around.quoted || name === 'blockquote',
      caption: around.caption || name === 'figcaption',
    });
    return true;
  }

  function leave(): void {
    const left = frames.pop() as Frame;
    if (left.part === frames.at(-1)?.part) return;
    close();
    left.part.to = survey.blocks.length;
  }

  function append(text: Text): void {
    const length = text.data.trim().length;
    if (!length && !open) return;
    const { part, link, heading, quoted, caption } = frames.at(-1) as Frame;
    open ??= { part, nodes: [], length: 0, linked: 0, links: [], heading, quoted, caption };
    open.nodes.push(text);
    open.length += length;
    if (!link || !length) return;
    open.linked += length;
    if (open.links.at(-1) !== link) open.links.push(link);
  }

  /** Two in a row part paragraphs. */
  function lineBreak(): void {
    if (!open) return;
    const last = open.nodes.findLast((text) => !text || text.data.trim() !== '');
    if (last) open.nodes.push(undefined);
    else close();
  }

  function close(): void {
    if (open) survey.blocks.push(open);
    open = undefined;
  }
}

/** Whether nobody sees the element, as far as its own markup tells. Asking for styles would cost a layout. */
function isHidden(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  return (
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '')
  );
}

function leadsElsewhere(link: Element): boolean {
  const address = attributeOf(link, 'href');
  return address !== undefined && !address.startsWith('#');
}

function headingLevel(element: Element, name: string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return hasAttributes(element) && attributeOf(element, 'role') === 'heading'
    ? Number(attributeOf(element, 'aria-level') ?? 2)
    : 0;
}
