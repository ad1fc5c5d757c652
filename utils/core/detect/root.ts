/** The article root: the deepest element that holds nearly all running text of the story. */
import { sums, unlinked, type Marks } from './marks.ts';
import type { Part, Survey } from './survey.ts';

/** Shorter blocks are labels, bylines, buttons: they do not show where a story is. */
const SHORTEST_PROSE = 40;
/** About twenty words: what stands beside the heart of the story and is this long belongs to it. */
const SHORTEST_CONTINUATION = 110;
/** About thirty-five words: less is no story that could be read. */
const SHORTEST_STORY = 200;
const LONGEST_STANDFIRST = 400;
/** Elements that are a piece of a text and never the whole of it. */
const PIECES = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'figure',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

export interface Landmarks {
  /** The index of the title's block, and of the last line of the byline, where they are known. */
  title: number | undefined;
  byline: number | undefined;
}

/** How much unmarked running text the page holds, in characters, and its root if that is enough for a story. */
export function findRoot(
  survey: Survey,
  marks: Marks,
  { title, byline }: Landmarks,
): { root: Part | undefined; length: number } {
  const values = survey.blocks.map((block, index) =>
    marks.reasons[index] || block.heading || block.caption || unlinked(block) < SHORTEST_PROSE ? 0 : unlinked(block),
  );
  const weigh = sums(values);
  const body = survey.parts[0] as Part;
  const landmarks = survey.parts.filter((part) => (part.name === 'main' || part.name === 'article') && weigh(part) > 0);
  const length = weigh(body);
  if (length < SHORTEST_STORY) return { root: undefined, length };

  let root = body;
  for (;;) {
    const heart = root.children.reduce<Part | undefined>(
      (best, part) => (best && weigh(best) >= weigh(part) ? best : part),
      undefined,
    );
    if (!heart || isPiece(heart, root) || weigh(heart) < 0.5 * weigh(root) || isContinuedBeside(root, heart)) break;
    root = heart;
  }
  return { root, length };

  /** Whether it is a paragraph: by its name, or one of several such elements with a single block of text each. */
  function isPiece(part: Part, around: Part): boolean {
    if (PIECES.has(part.name)) return true;
    const isSingle = ({ name, from, to }: Part) => name === part.name && to === from + 1;
    return isSingle(part) && around.children.some((other) => other !== part && isSingle(other) && weigh(other) > 0);
  }

  /** Whether story stands in `around` outside `heart`, above or below it. */
  function isContinuedBeside(around: Part, heart: Part): boolean {
    // Whatever stands outside the element that holds title and text alike is outside the article.
    if (title !== undefined && heart.from <= title && title < heart.to) return false;
    if (title === undefined && landmarks.some(({ from, to }) => heart.from <= from && to <= heart.to)) return false;
    const inChildren = around.children.reduce((sum, part) => sum + weigh(part), 0);
    if (weigh(around) - inChildren >= SHORTEST_CONTINUATION) return true;
    return around.children.some((part) => part !== heart && isContinuation(part, heart));
  }

  function isContinuation(part: Part, heart: Part): boolean {
    // A standfirst between title and byline is head, whether or not the byline stands in the same element.
    const from = byline === undefined || part.from > heart.from ? part.from : Math.max(part.from, byline + 1);
    const longest = values.slice(from, part.to).reduce((most, value) => Math.max(most, value), 0);
    if (longest < SHORTEST_CONTINUATION || (title !== undefined && part.to <= title)) return false;
    if (part.from > heart.from) {
      const everything = survey.blocks.slice(part.from, part.to).reduce((sum, block) => sum + block.length, 0);
      return weigh(part) >= 0.6 * everything;
    }
    return !(byline === undefined && weigh(part) === longest && longest <= LONGEST_STANDFIRST);
  }
}
