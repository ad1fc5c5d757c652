/** Parts that their element, role or accessible name sets apart: navigation, footers, dialogs, forms, asides. */
import { namesFurniture } from '../article/furniture-words.ts';
import { textOf } from './block-text.ts';
import { attributeOf, elementsIn } from './outline.ts';
import { markPart, sums, unlinked, type Marks } from './marks.ts';
import type { Part, Survey } from './survey.ts';

const words = (list: string) => new Set(list.split(' '));
const ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog form menu menubar toolbar tablist feed',
);
const ALWAYS = words('nav dialog menu amp-sidebar amp-consent amp-user-notification amp-ad amp-embed amp-sticky-ad');

const MAX_QUOTE_LENGTH = 450;

/** Marks them from the outside in, each with all that it holds. */
export function markSiteFurniture(survey: Survey, marks: Marks): void {
  const prose = sums(survey.blocks.map((block) => (unlinked(block) >= 60 ? unlinked(block) : 0)));
  const allProse = prose({ from: 0, to: survey.blocks.length });
  const heart = survey.parts.filter(({ element, name }) => name === 'main' || attributeOf(element, 'role') === 'main');
  const titles = survey.blocks.flatMap(({ heading }, index) => (heading === 1 ? [index] : []));
  let markedUntil = 0;
  for (const part of survey.parts.slice(1)) {
    if (part.to <= markedUntil || part.from === part.to || !isSetApart(part)) continue;
    markPart(marks, part, 'site');
    markedUntil = part.to;
  }

  function isSetApart(part: Part): boolean {
    const { name, element } = part;
    const role = attributeOf(element, 'role') ?? '';
    if (heart.some(({ from, to }) => from < to && part.from <= from && to <= part.to)) return false;
    if (ALWAYS.has(name) || name === 'footer') return !isWithin(part, 'blockquote', 'figure');
    if (name === 'header') return !isWithin(part, 'article', 'main') && !holdsTitle(part);
    const isAside = name === 'aside' || role === 'complementary';
    if (isAside && isPullQuote(part)) return false;
    const label = attributeOf(element, 'aria-label');
    if (name !== 'form' && !isAside && !ROLES.has(role) && !(label && namesFurniture(label))) return false;
    // Some pages wrap everything in one form, or name their whole body.
    return !holdsTitle(part) && prose(part) <= 0.6 * allProse;
  }

  function holdsTitle(part: Part): boolean {
    return titles.some((index) => index >= part.from && index < part.to);
  }

  /** Part of the story, though set aside. */
  function isPullQuote(part: Part): boolean {
    const blocks = survey.blocks.slice(part.from, part.to);
    const length = blocks.reduce((sum, block) => sum + block.length, 0);
    if (length > MAX_QUOTE_LENGTH || blocks.some(({ linked }) => linked > 0)) return false;
    const first = blocks[0];
    return (
      elementsIn(survey.nodes, ['blockquote', 'q'], part.element).length > 0 ||
      (first !== undefined && /^["“«]/.test(textOf(first)))
    );
  }
}

export function isWithin(part: Part, ...names: string[]): boolean {
  for (let around = part.parent; around; around = around.parent) if (names.includes(around.name)) return true;
  return false;
}
