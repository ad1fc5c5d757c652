/**
 * Where the focus goes when a card that was opened by keyboard closes.
 *
 * The overlay stands last in the document, so that hiding a focused card leaves Tab at the document's end. In Chromium
 * and Firefox alike, focusing and blurring the control before the term makes the next Tab go to the first control
 * after it (design, §11).
 */
import {
  activeElementOf,
  blur,
  bodyOf,
  boxOf,
  closest,
  focus,
  isConnected,
  matches,
  queryAll,
  relationOf,
  rootOf,
  tabIndexOf,
} from '@/utils/dom/accessors.ts';
import type { Box } from './corridor.ts';

export interface TermPlace {
  element: Element;
  /** The mark's first line. */
  line: Box;
}

const FOCUSABLE =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable="false"])';

/** The element that has the focus, if any has; inside our own tree if the focus is there. */
export function focusedElement(shadow: ShadowRoot): HTMLElement | undefined {
  const active = activeElementOf(document);
  if (active === shadow.host) return (shadow.activeElement as HTMLElement | null) ?? undefined;
  if (!active || active === bodyOf(document) || active === rootOf(document)) return undefined;
  return active as HTMLElement;
}

/** Gives the focus back; where nothing had it, Tab goes on after the term. */
export function returnFocus(remembered: HTMLElement | undefined, term: TermPlace | undefined): void {
  if (remembered && isConnected(remembered)) focus(remembered);
  else standBefore(term);
}

/** Makes the next Tab go to the first control after the term. Whether there was a control to do it with. */
export function standBefore(term: TermPlace | undefined): boolean {
  const control = term && controlBefore(term);
  if (control) {
    focus(control);
    blur(control);
  }
  return control !== undefined;
}

/** The nearest control before the term, inside the article. */
export function controlBefore({ element, line }: TermPlace): HTMLElement | undefined {
  const article = closest(element, 'article, main, [role="main"]') ?? bodyOf(document);
  const controls = article ? (queryAll(article, FOCUSABLE) as HTMLElement[]) : [];
  return controls.findLast((control) => isReachable(control) && isBefore(control, element, line));
}

function isBefore(control: HTMLElement, element: Element, line: Box): boolean {
  const relation = relationOf(element, control);
  if (relation === 0 || relation & Node.DOCUMENT_POSITION_CONTAINS) return true;
  if (!(relation & Node.DOCUMENT_POSITION_CONTAINED_BY)) return Boolean(relation & Node.DOCUMENT_POSITION_PRECEDING);
  // Both in one paragraph: what is drawn further up, or further left on the line, comes first.
  const box = boxOf(control);
  const middle = (line.top + line.bottom) / 2;
  return box.bottom <= middle || (box.top <= middle && box.left < line.left);
}

function isReachable(control: HTMLElement): boolean {
  if (tabIndexOf(control) < 0 || matches(control, ':disabled') || closest(control, '[inert]')) return false;
  return Element.prototype.checkVisibility?.call(control, { visibilityProperty: true }) ?? true;
}
