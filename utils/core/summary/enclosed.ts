/** Which parts of a paragraph stand in brackets or quotation marks. */

export interface Enclosure {
  kind: 'bracket' | 'quotation';
  /** At the opening mark. */
  start: number;
  /** Behind the closing mark; the end of the paragraph if there is none. */
  end: number;
}

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '"': '"', "'": "'", '«': '»' };
/** Nobody nests deeper; a page of nothing but brackets does. */
const MAX_DEPTH = 16;
const OPENS_SINGLE = /(?:^|[\s([“"])$/u;
const CLOSES_SINGLE = /^(?:$|[\s.,;:!?)\]"])/u;

/**
 * Brackets and quotations of a paragraph, the outer ones before those within them. Quotation marks are expected to be
 * straight, as in an `ArticleText`; an apostrophe is told from a single quotation mark by what stands beside it.
 */
export function enclosures(paragraph: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: { enclosure: Enclosure; closing: string }[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(/[()[\]"'«»]/g)) {
    const innermost = open.findLastIndex(({ closing }) => closing === mark);
    if (innermost >= 0 && (mark !== "'" || CLOSES_SINGLE.test(paragraph.slice(index + 1, index + 2)))) {
      for (const { enclosure } of open.splice(innermost)) enclosure.end = index + 1;
    } else if (open.length < MAX_DEPTH && opens(paragraph, mark, index)) {
      const kind = mark === '(' || mark === '[' ? 'bracket' : 'quotation';
      const enclosure: Enclosure = { kind, start: index, end: paragraph.length };
      found.push(enclosure);
      open.push({ enclosure, closing: CLOSING[mark]! });
    }
  }
  // A single mark that nothing closes was an apostrophe: "the '90s".
  return found.filter(
    ({ start }) => paragraph[start] !== "'" || !open.some(({ enclosure }) => enclosure.start === start),
  );
}

function opens(paragraph: string, mark: string, index: number): boolean {
  if (mark !== "'") return mark in CLOSING;
  return OPENS_SINGLE.test(paragraph.slice(Math.max(0, index - 1), index)) && /\S/.test(paragraph[index + 1] ?? '');
}
