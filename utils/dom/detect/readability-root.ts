/** The root that @mozilla/readability finds, mapped back to the live page. The only file that knows that library. */
import { Readability } from '@mozilla/readability';
import type { Stretch } from './block-text.ts';
import { attributeOf, bodyOf, parentOf, queryAll, rootOf, textContentOf } from '../accessors.ts';
import { markLabelled } from './labelled.ts';
import { furnitureWithin, noMarks, sums } from './marks.ts';
import { markCredits, markNotices } from './notices.ts';
import { markSiteFurniture } from './site-furniture.ts';
import { surveyPage, type Part, type TextBlock } from './survey.ts';

export interface FoundRoot {
  root: Element;
  /** Elements under the root that Readability dropped, or that are no story by our own rules. */
  furniture: ReadonlySet<Element>;
  /** Parts of text nodes that are no story either: UTF-16 offsets in their data. */
  credits: readonly Stretch[];
}

/** Elements of the clone carry the number of the live one that they stand for. */
const NUMBER = 'data-glossator-number';
/** Beyond this the page would be held up too long. */
const MOST_WORDS = 20_000;
/** The library's own threshold of 500 characters is above that of a short article. */
const SHORTEST_STORY = 200;
const NEARLY_ALL = 0.95;

/**
 * Undefined if Readability finds nothing, or the page has 20,000 words or more. Works on a clone, since the library
 * rewrites what it is given; the live page is never touched.
 */
export function findRootByReadability(document: Document): FoundRoot | undefined {
  const body = bodyOf(document);
  if (!body || isTooLong(textContentOf(body) ?? '')) return undefined;
  const kept = keptElements(document);
  if (!kept) return undefined;

  const survey = surveyPage(document, body);
  const isKept = survey.blocks.map((block) => holdsKept(block, kept));
  const weigh = sums(survey.blocks.map(({ length }, index) => (isKept[index] ? length : 0)));
  let root = survey.parts[0] as Part;
  if (weigh(root) < SHORTEST_STORY) return undefined;
  const enough = NEARLY_ALL * weigh(root);
  for (let inner: Part | undefined = root; inner; inner = inner.children.find((part) => weigh(part) >= enough)) {
    root = inner;
  }

  const marks = noMarks(survey);
  markSiteFurniture(survey, marks);
  markCredits(survey, marks);
  markLabelled(survey, marks);
  markNotices(survey, marks);
  for (const [index, wasKept] of isKept.entries()) if (!wasKept) marks.reasons[index] ??= 'site';
  return { root: root.element, ...furnitureWithin(survey, marks, root.element) };
}

/** The live elements that Readability keeps; undefined if it finds no article, or stumbles over the page. */
function keptElements(document: Document): ReadonlySet<Element> | undefined {
  const page = rootOf(document);
  const clone = document.cloneNode(true) as Document;
  const clonedPage = rootOf(clone);
  if (!page || !clonedPage) return undefined;
  const live = [page, ...queryAll(page, '*')];
  const cloned = [clonedPage, ...queryAll(clonedPage, '*')];
  for (const [number, element] of cloned.entries()) {
    Element.prototype.setAttribute.call(element, NUMBER, String(number));
  }
  try {
    const options = { charThreshold: SHORTEST_STORY, serializer: (node: Node) => node as Element };
    const content = new Readability<Element>(clone, options).parse()?.content;
    if (!content) return undefined;
    const numbers = queryAll(content, `[${NUMBER}]`).map((element) => Number(attributeOf(element, NUMBER)));
    return new Set(numbers.flatMap((number) => live[number] ?? []));
  } catch {
    // It trusts properties that a form's fields may shadow.
    return undefined;
  }
}

/** Whether the block's element was kept, or one in it, or one around it of which it is the whole. */
function holdsKept({ part, nodes }: TextBlock, kept: ReadonlySet<Element>): boolean {
  for (const text of nodes) {
    for (let element = text && parentOf(text); element; element = parentOf(element)) {
      if (kept.has(element as Element)) return true;
      if (element === part.element) break;
    }
  }
  // The library merges nested wrappers into the outer one.
  const { parent } = part;
  return parent !== undefined && parent.from === part.from && parent.to === part.to && kept.has(parent.element);
}

function isTooLong(text: string): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) {
    words += 1;
    if (words >= MOST_WORDS) return true;
  }
  return false;
}
