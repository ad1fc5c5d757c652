/** Which parts of an article are read, and what kind of block an element makes. */
import type { Block } from '@/utils/core/article/facts.ts';
import { attributeOf, tagNameOf, textContentOf } from '../accessors.ts';

/** Never shown at all. */
const NEVER_SHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'DATALIST', 'LINK', 'META']);
/** Shown, but not prose: programs, fields, pictures, formulas and what is embedded. */
const NOT_PROSE = new Set([
  ...['CODE', 'PRE', 'KBD', 'SAMP', 'VAR', 'SVG', 'MATH'],
  ...['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'OPTION', 'OUTPUT', 'PROGRESS', 'METER'],
  ...['IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'AUDIO', 'VIDEO', 'PICTURE', 'IMG', 'MAP', 'APPLET', 'RP', 'RT'],
]);
const FOOTNOTE_MARK = /^\s*[[(]?(\d{1,3}|[*†‡§a-z])[\])]?\s*$/i;
const INLINE_DISPLAY = /^(inline|contents|ruby)/;

/** Whether the element's content is never prose, whatever its style. */
export function isNeverProse(element: Element): 'unseen' | 'seen' | undefined {
  const name = tagNameOf(element);
  if (NEVER_SHOWN.has(name)) return 'unseen';
  const footnote = name === 'SUP' && FOOTNOTE_MARK.test(textContentOf(element) ?? '');
  return NOT_PROSE.has(name) || footnote || isEditable(element) ? 'seen' : undefined;
}

/** Whether the element is hidden from everybody, or from assistive technology and so no part of the story. */
export function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    (style.visibility !== 'visible' && style.visibility !== '') ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'hidden') !== undefined
  );
}

/** Whether the element starts and ends a block. `<br>` does not: it parts words. */
export function isBlock(style: CSSStyleDeclaration): boolean {
  return !INLINE_DISPLAY.test(style.display) && style.display !== '';
}

/** The kind of block that an element makes of the text in it, or undefined if that of its surroundings. */
export function blockKind(element: Element): Block['kind'] | undefined {
  const role = attributeOf(element, 'role');
  const name = tagNameOf(element);
  if (/^H[1-6]$/.test(name) || role === 'heading') return 'heading';
  if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
  if (name === 'BLOCKQUOTE' || role === 'blockquote') return 'quotation';
  if (name === 'LI' || name === 'DT' || name === 'DD') return 'list-item';
  return undefined;
}

/** Whether the element sets its text in bold: by name, or by its style. */
export function isBold(element: Element, style: CSSStyleDeclaration): boolean {
  const name = tagNameOf(element);
  return name === 'STRONG' || name === 'B' || Number(style.fontWeight) >= 600;
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== undefined && editable !== 'false';
}
