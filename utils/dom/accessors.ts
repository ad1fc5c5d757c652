/**
 * The DOM's own accessors and methods, taken from the prototypes.
 *
 * A form's fields shadow its properties by their names (`<input name="parentNode">`), even for a content script, and
 * nothing promises that named elements do not shadow those of the document (`<img name="createElement">`; Chromium does
 * not let them). What these functions return is never such an element. Prototypes are those of our own world: a page cannot change them.
 */

/** Said to have no effect, so that a script is built without the accessors it does not use. */
/* @__NO_SIDE_EFFECTS__ */
function getter<Value>({ prototype }: { prototype: object }, name: string): (node: Node) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (node) => get.call(node) as Value;
}

export const firstChildOf = getter<Node | null>(Node, 'firstChild');
export const lastChildOf = getter<Node | null>(Node, 'lastChild');
export const nextSiblingOf = getter<Node | null>(Node, 'nextSibling');
export const previousSiblingOf = getter<Node | null>(Node, 'previousSibling');
export const parentOf = getter<Node | null>(Node, 'parentNode');
export const parentElementOf = getter<HTMLElement | null>(Node, 'parentElement');
export const isConnected = getter<boolean>(Node, 'isConnected');
export const textContentOf = getter<string | null>(Node, 'textContent');
export const dataOf = getter<string>(CharacterData, 'data');
export const nodeTypeOf = getter<number>(Node, 'nodeType');
/** In lower case in HTML documents. */
export const localNameOf = getter<string>(Element, 'localName') as (element: Element) => string;
export const tabIndexOf = getter<number>(HTMLElement, 'tabIndex');
const tagName = getter<string>(Element, 'tagName');
export const bodyOf = getter<HTMLElement | null>(Document, 'body') as (document: Document) => HTMLElement | null;
export const headOf = getter<HTMLElement | null>(Document, 'head') as (document: Document) => HTMLElement | null;
export const rootOf = getter<Element | null>(Document, 'documentElement') as (document: Document) => HTMLElement | null;
export const activeElementOf = getter<Element | null>(Document, 'activeElement') as (
  document: Document,
) => Element | null;
/** What fills the screen, where the browser knows of such a thing. */
export function fullscreenElementOf(document: Document): Element | null {
  return (Reflect.get(Document.prototype, 'fullscreenElement', document) as Element | null | undefined) ?? null;
}

/** The fonts that a document is set in, where the browser tells of them. */
export function fontsOf(document: Document): FontFaceSet | undefined {
  return Reflect.get(Document.prototype, 'fonts', document) as FontFaceSet | undefined;
}

/** In upper case, also in XHTML. */
export function tagNameOf(element: Element): string {
  return tagName(element).toUpperCase();
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function holds(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** How `other` lies to `node`: a mask of `Node.DOCUMENT_POSITION_…`. */
export function relationOf(node: Node, other: Node): number {
  return Node.prototype.compareDocumentPosition.call(node, other);
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** Whether the page has made all of itself inert. */
export function isInert(document: Document): boolean {
  const page = rootOf(document);
  return page !== null && attributeOf(page, 'inert') !== undefined;
}

export function attributeNamesOf(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element) as string[];
}

export function attributeOf(element: Element, name: string): string | undefined {
  return (Element.prototype.getAttribute.call(element, name) as string | null) ?? undefined;
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | undefined {
  return (Element.prototype.closest.call(element, selector) as Element | null) ?? undefined;
}

export function queryAll(root: Document | Element, selector: string): Element[] {
  const find =
    nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll;
  return [...(find.call(root, selector) as NodeListOf<Element>)];
}

export function createElement(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

export function append(parent: Element, child: Element): void {
  Node.prototype.appendChild.call(parent, child);
}

const measure = /* @__PURE__ */ new Range();

/**
 * What a range over the place looks like; `nothing` if the text there is no longer what it was.
 *
 * One range for all: every live one slows the page's own edits until it is collected.
 */
export function measured<Result>(place: StaticRangeInit, look: (range: Range) => Result, nothing: Result): Result {
  try {
    measure.setStart(place.startContainer, place.startOffset);
    measure.setEnd(place.endContainer, place.endOffset);
    return isConnected(place.startContainer) && isConnected(place.endContainer) ? look(measure) : nothing;
  } catch {
    return nothing;
  } finally {
    measure.setStart(document, 0);
    measure.collapse(true);
  }
}

export function selection(): Selection | null {
  return Document.prototype.getSelection.call(document);
}

export function elementAt(x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

/** Of all that is at a point, the uppermost first. */
export function elementsAt(x: number, y: number): Element[] {
  return Document.prototype.elementsFromPoint.call(document, x, y);
}

export function scrollIntoView(element: Element | null): void {
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
}

export function focus(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

export function blur(element: HTMLElement): void {
  HTMLElement.prototype.blur.call(element);
}

export function caretAt(x: number, y: number): CaretPosition | null {
  return Document.prototype.caretPositionFromPoint.call(document, x, y);
}

/** Listens at the document, whatever an element named "addEventListener" says. */
export function listenTo(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}
