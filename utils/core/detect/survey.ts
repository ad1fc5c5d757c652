/**
 * One walk over the page that notes its blocks of text and which element holds which of them.
 *
 * Every element holds an unbroken range of blocks, so that all later questions ("how much of the story is in here?")
 * are sums over ranges, and the whole of detection stays linear in the size of the page.
 */
import { attributeOf, isElement, type OutlineElement, type OutlineNode, type OutlineText } from './outline.ts';

/** A block-level element and the blocks in it: from `from` up to, not including, `to`. */
export interface Part {
  element: OutlineElement;
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
  nodes: (OutlineText | undefined)[];
  /** Characters, leaving out white space at the ends of nodes. */
  length: number;
  /** How many of them stand in links that lead to another page. */
  linked: number;
  links: OutlineElement[];
  /** 1–6 in a heading, else 0. */
  heading: number;
  quoted: boolean;
  caption: boolean;
  /** See `textOf`, which keeps it here. */
  text?: string;
}

export interface Survey {
  /** All nodes of the page, each at its number. */
  nodes: readonly OutlineNode[];
  /** In document order; the first is the body. */
  parts: Part[];
  blocks: TextBlock[];
  partOf: Map<OutlineElement, Part>;
  /** `<time>` elements, each with the index of the block that it stands in or before. */
  times: { element: OutlineElement; block: number }[];
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
  element: OutlineElement;
  link: OutlineElement | undefined;
  heading: number;
  quoted: boolean;
  caption: boolean;
}

export function surveyPage(nodes: readonly OutlineNode[], body: OutlineElement): Survey {
  const bodyPart: Part = { element: body, name: 'body', parent: undefined, children: [], from: 0, to: 0 };
  const survey: Survey = { nodes, parts: [bodyPart], blocks: [], partOf: new Map([[body, bodyPart]]), times: [] };
  const frames: Frame[] = [
    { element: body, part: bodyPart, link: undefined, heading: 0, quoted: false, caption: false },
  ];
  let open: TextBlock | undefined;

  for (let id = body.id + 1; id <= body.last; id++) {
    while ((frames.at(-1) as Frame).element.last < id) leave();
    const node = nodes[id] as OutlineNode;
    if (!isElement(node)) append(node);
    else if (!enter(node)) id = node.last;
    else if (node.last === id) leave();
  }
  while (frames.length > 1) leave();
  close();
  bodyPart.to = survey.blocks.length;
  return survey;

  /** Whether what is in the element is read. */
  function enter(element: OutlineElement): boolean {
    const { name } = element;
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
      element,
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

  function append(text: OutlineText): void {
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
function isHidden(element: OutlineElement): boolean {
  return attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true';
}

function leadsElsewhere(link: OutlineElement): boolean {
  const address = attributeOf(link, 'href');
  return address !== undefined && !address.startsWith('#');
}

function headingLevel(element: OutlineElement, name: string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return attributeOf(element, 'role') === 'heading' ? Number(attributeOf(element, 'aria-level') ?? 2) : 0;
}
