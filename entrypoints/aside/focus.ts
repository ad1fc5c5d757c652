/**
 * Where the focus goes when a card that was opened by keyboard closes.
 *
 * The overlay stands last in the document, so that hiding a focused card leaves Tab at the document's end. In Chromium
 * and Firefox alike, focusing and blurring the control before the term makes the next Tab go to the first control
 * after it (design, §11).
 */
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import type { Box } from '@/entrypoints/overlay/corridor.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import {
  blur,
  bodyOf,
  boxOf,
  closest,
  focus,
  isConnected,
  matches,
  queryAll,
  relationOf,
  tabIndexOf,
} from '@/utils/dom/accessors.ts';

export interface TermPlace {
  element: Element;
  /** The mark's first line. */
  line: Box;
}

const FOCUSABLE =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable="false"])';

/** Where the mark is, if the page still shows it. */
export function placeOf(page: ArticlePage, mark: TermMark | undefined): TermPlace | undefined {
  const element = mark && page.elementOf(mark);
  const line = mark && page.rectanglesOf(mark)[0];
  return element && line && { element, line };
}

/** Gives the focus back; where nothing had it, Tab goes on after the term. */
export function returnFocus(remembered: HTMLElement | undefined, term: TermPlace | undefined): void {
  if (remembered && isConnected(remembered)) focus(remembered);
  else standBefore(term);
}

/** Takes the focus out of the card, to the page before or after the term. Whether the browser's own step is off. */
export function leave(term: TermPlace | undefined, direction: 'forward' | 'backward'): boolean {
  const control = direction === 'backward' && term ? controlBefore(term) : undefined;
  if (control) control.focus();
  else standBefore(term);
  return control !== undefined;
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
