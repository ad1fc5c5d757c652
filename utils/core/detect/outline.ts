/**
 * A page as it is told to the background: its elements, the attributes that say what they are, and its text.
 *
 * The page is walked once (`utils/dom/outline-page.ts`); everything that is concluded from it is concluded here, where
 * it holds up no page.
 */
import * as z from 'zod/mini';

/** `[name, attributes]` opens an element, a string is a text node, 0 closes the element opened last. */
export type OutlineToken = string | [name: string, attributes?: Record<string, string>] | 0;

const LONGEST_ADDRESS = 5000;
/** Together with the longest text, well below what a message may hold. */
const MOST_TOKENS = 2_000_000;

export const PageOutline = z.strictObject({
  /** The address at which the page is shown. */
  url: z.string().check(z.maxLength(LONGEST_ADDRESS)),
  contentType: z.string().check(z.maxLength(200)),
  /** Whether the address has changed in place: what the head says may be left from an earlier article. */
  navigated: z.boolean(),
  /** The number of the first-level heading under which the reader is, where the address has changed in place. */
  current: z.optional(z.int().check(z.minimum(0))),
  /** Whether the reader wants it explained though it is no article. */
  anyway: z.optional(z.boolean()),
  /** In document order, from `<html>` on. */
  tokens: z.custom<OutlineToken[]>(areTokens, { error: 'must be the tokens of an outline' }),
});
export type PageOutline = z.infer<typeof PageOutline>;

export interface OutlineElement {
  /** Elements and texts are numbered together, in document order. */
  id: number;
  /** The number of the last node in it; its own if it is empty. */
  last: number;
  /** In lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: OutlineElement | undefined;
}

export interface OutlineText {
  id: number;
  data: string;
  parent: OutlineElement | undefined;
}

export type OutlineNode = OutlineElement | OutlineText;

/** The nodes of a page, each at its number. */
export function outlineNodes(tokens: readonly OutlineToken[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let open: OutlineElement | undefined;
  for (const token of tokens) {
    if (token === 0) {
      if (open) open.last = nodes.length - 1;
      open = open?.parent;
    } else if (typeof token === 'string') nodes.push({ id: nodes.length, data: token, parent: open });
    else {
      const [name, attributes = {}] = token;
      open = { id: nodes.length, last: nodes.length, name, attributes, parent: open };
      nodes.push(open);
    }
  }
  for (; open; open = open.parent) open.last = nodes.length - 1;
  return nodes;
}

export function isElement(node: OutlineNode): node is OutlineElement {
  return 'name' in node;
}

/** An attribute's value, where the element has it. */
export function attributeOf({ attributes }: OutlineElement, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** Whether the node is the element or stands in it. */
export function contains({ id, last }: OutlineElement, node: OutlineNode): boolean {
  return id <= node.id && node.id <= last;
}

/** The elements of these names in the element, or in the whole page, in document order. */
export function elementsIn(
  nodes: readonly OutlineNode[],
  names: readonly string[],
  within?: OutlineElement,
): OutlineElement[] {
  const inside = within ? nodes.slice(within.id + 1, within.last + 1) : nodes;
  return inside.filter((node) => isElement(node) && names.includes(node.name)) as OutlineElement[];
}

/** All text in the element, as it stands in the markup. */
export function textIn(nodes: readonly OutlineNode[], { id, last }: OutlineElement): string {
  let text = '';
  for (let index = id + 1; index <= last; index++) {
    const node = nodes[index];
    if (node && !isElement(node)) text += node.data;
  }
  return text;
}

function areTokens(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_TOKENS && value.every(isToken);
}

function isToken(token: unknown): boolean {
  if (typeof token === 'string' || token === 0) return true;
  if (!Array.isArray(token) || token.length > 2 || typeof token[0] !== 'string') return false;
  const attributes: unknown = token[1];
  if (attributes === undefined) return true;
  return (
    typeof attributes === 'object' &&
    attributes !== null &&
    Object.values(attributes).every((attribute) => typeof attribute === 'string')
  );
}
