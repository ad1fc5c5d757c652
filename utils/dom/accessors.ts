/**
 * The DOM's own accessors, taken from the prototypes.
 *
 * A form's fields shadow its properties by their names (`<input name="parentNode">`), and named elements those of the
 * document; what these functions return is never such a field.
 */

const getter = <Value>(prototype: object, name: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (node: Node) => get.call(node) as Value;
};

export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const lastChildOf = getter<Node | null>(Node.prototype, 'lastChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter<Node | null>(Node.prototype, 'previousSibling');
export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const textContentOf = getter<string | null>(Node.prototype, 'textContent');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
/** In lower case in HTML documents. */
export const localNameOf = getter<string>(Element.prototype, 'localName') as (element: Element) => string;
export const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body') as (
  document: Document,
) => HTMLElement | null;
export const rootOf = getter<Element | null>(Document.prototype, 'documentElement') as (
  document: Document,
) => Element | null;

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

export function attributeOf(element: Element, name: string): string | undefined {
  return (Element.prototype.getAttribute.call(element, name) as string | null) ?? undefined;
}

export function queryAll(root: Document | Element, selector: string): Element[] {
  const find =
    nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll;
  return [...(find.call(root, selector) as NodeListOf<Element>)];
}

export function query(root: Document | Element, selector: string): Element | undefined {
  const find =
    nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype.querySelector : Element.prototype.querySelector;
  return (find.call(root, selector) as Element | null) ?? undefined;
}
