/** What @mozilla/readability keeps of a page. The only file that knows that library. */
import { Readability } from '@mozilla/readability';
import { attributeOf, bodyOf, queryAll, rootOf, textContentOf } from './accessors.ts';

/** Elements of the clone carry the number of the live one that they stand for. */
const NUMBER = 'data-glossator-number';
/** Beyond this the page would be held up too long. */
const MOST_WORDS = 20_000;
/** The library's own threshold of 500 characters is above that of a short article. */
const SHORTEST_STORY = 200;

/**
 * The live elements that Readability keeps; undefined if it finds no article, stumbles over the page, or the page has
 * 20,000 words or more. Works on a clone, since the library rewrites what it is given; the live page is never touched.
 */
export function keptByReadability(document: Document): ReadonlySet<Element> | undefined {
  const page = rootOf(document);
  const body = bodyOf(document);
  if (!page || !body || isTooLong(textContentOf(body) ?? '')) return undefined;
  const clone = Document.prototype.cloneNode.call(document, true) as Document;
  const clonedPage = rootOf(clone);
  if (!clonedPage) return undefined;
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

function isTooLong(text: string): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) {
    words += 1;
    if (words >= MOST_WORDS) return true;
  }
  return false;
}
