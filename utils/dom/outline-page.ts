/** Walks a page once, for the background to judge what on it is an article. Changes nothing. */
import type { OutlineToken, PageOutline } from '@/utils/core/detect/outline.ts';
import {
  attributeNamesOf,
  attributeOf,
  boxOf,
  firstChildOf,
  hasAttributes,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rootOf,
} from './accessors.ts';

const words = (list: string) => new Set(list.split(' '));
/** Attributes that say what an element is, or where it leads. */
const TELLING = words(
  'aria-hidden aria-label aria-level autocomplete content datetime hidden href id itemprop lang name placeholder property rel role src type',
);
/** What is in these is much, and no text of the page. */
const CLOSED = words('iframe math noscript script select style svg template textarea');
const LONGEST_VALUE = 5000;
const LONGEST_SCRIPT = 1_000_000;
/** No page that a reader could read has so many. */
const MOST_TOKENS = 1_500_000;

/** What is known of a page before it is walked. */
export type LookedAt = Pick<PageOutline, 'url' | 'navigated' | 'anyway'>;

/** The outline, and the node of each number in it. */
export interface OutlinedPage {
  outline: PageOutline;
  nodes: Node[];
}

/** In time linear in the size of the page; may pause at every node. */
export function* outlinePage(document: Document, about: LookedAt): Generator<void, OutlinedPage> {
  const tokens: OutlineToken[] = [];
  const nodes: Node[] = [];
  const headings: { element: Element; id: number }[] = [];
  const page = rootOf(document);

  // Kept by hand rather than by recursion: pages with 50,000 nested elements exist.
  let node: Node | null = page;
  while (node && tokens.length < MOST_TOKENS) {
    yield;
    let next: Node | null = enter(node) ? firstChildOf(node) : null;
    while (!next && node) {
      if (nodeTypeOf(node) === Node.ELEMENT_NODE) tokens.push(0);
      if (node === page) break;
      next = nextSiblingOf(node);
      if (!next) node = parentOf(node);
    }
    node = next;
  }
  const current = about.navigated ? headingInView(headings) : undefined;
  return { outline: { ...about, contentType: document.contentType, current, tokens }, nodes };

  /** Whether to go into the node. */
  function enter(entered: Node): boolean {
    const type = nodeTypeOf(entered);
    if (type === Node.TEXT_NODE) add((entered as Text).data, entered);
    if (type !== Node.ELEMENT_NODE) return false;
    const element = entered as Element;
    const name = localNameOf(element).toLowerCase();
    const attributes = tellingAttributes(element);
    if (name === 'h1') headings.push({ element, id: nodes.length });
    add(attributes ? [name, attributes] : [name], element);
    return !CLOSED.has(name) || isStatement(name, element);
  }

  function add(token: OutlineToken, of: Node): void {
    tokens.push(token);
    nodes.push(of);
  }
}

function tellingAttributes(element: Element): Record<string, string> | undefined {
  if (!hasAttributes(element)) return undefined;
  let found: Record<string, string> | undefined;
  for (const name of attributeNamesOf(element)) {
    const value = attributeOf(element, name) ?? '';
    if (name === 'style' && /display\s*:\s*none/i.test(value)) (found ??= {})['hidden'] = '';
    // A part of an address would be another address.
    else if (TELLING.has(name) && value.length <= LONGEST_VALUE) (found ??= {})[name] = value;
  }
  return found;
}

/** Under which heading the reader is, where one article follows the other on a page. */
function headingInView(headings: readonly { element: Element; id: number }[]): number | undefined {
  return headings.findLast(({ element }) => boxOf(element).top < innerHeight / 2)?.id;
}

/** JSON-LD is a script only in name. */
function isStatement(name: string, element: Element): boolean {
  if (name !== 'script' || !/^application\/ld\+json/i.test(attributeOf(element, 'type') ?? '')) return false;
  const text = firstChildOf(element) as Text | null;
  return (text?.length ?? 0) <= LONGEST_SCRIPT;
}
