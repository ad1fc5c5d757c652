/** Teasers of other articles: a linked title, with a picture, blurb or date. */
import { isLinkTitle } from './labelled.ts';
import { isOtherArticle, isOtherPage, targetOf, type Page } from './links.ts';
import { markPart, sums, unlinked, type Marks } from './marks.ts';
import type { OutlineElement } from './outline.ts';
import type { Part, Survey, TextBlock } from './survey.ts';

const MOST_BLOCKS = 8;
const LONGEST = 550;
/** A teaser whose title is a heading may quote its article's first paragraph. */
const LONGEST_HEADED = 1000;
/** Longer lines are no byline or date. */
const PROSE = 60;

/** Fewer teasers than the first are the related articles of a short story. */
const LISTING = { fewest: 3, many: 6 };
const SHORT_STORY = 250;

/**
 * Whether a page is a list of teasers rather than a story with some around it.
 *
 * @param found.story the characters of running text that are no teaser
 */
export function isListing(
  survey: Survey,
  teasers: readonly Part[],
  found: { story: number; saysArticle: boolean },
): boolean {
  if (teasers.length >= LISTING.fewest && found.story < SHORT_STORY) return true;
  const lengths = sums(survey.blocks.map(({ length }) => length));
  const listed = teasers.reduce((sum, part) => sum + lengths(part), 0);
  return teasers.length >= LISTING.many && listed > found.story && !found.saysArticle;
}

/** Marks teasers and paragraphs that are nothing but a link. Returns the teasers outside what was marked before. */
export function markTeasers(survey: Survey, marks: Marks, page: Page): Part[] {
  const { blocks } = survey;
  const lengths = sums(blocks.map(({ length }) => length));
  const found: Part[] = [];
  let markedUntil = 0;
  for (const part of survey.parts.slice(1)) {
    if (part.to - part.from < 2 || part.to - part.from > MOST_BLOCKS || part.to <= markedUntil) continue;
    if (part.name === 'main' || lengths(part) > LONGEST_HEADED || !isTeaser(part)) continue;
    if (!marks.reasons[part.from]) found.push(part);
    markPart(marks, part, 'teaser');
    markedUntil = part.to;
  }
  for (const [index, block] of blocks.entries()) {
    if (!marks.reasons[index] && isLinkOnly(block, index)) marks.reasons[index] = 'link';
  }
  return found;

  function isTeaser(part: Part): boolean {
    const own = blocks.slice(part.from, part.to);
    if (own.some(({ heading }) => heading === 1)) return false;
    const titles = own.filter(isTitle);
    if (new Set(titles.map(leadsTo)).size !== 1) return false;
    const [title] = titles as [TextBlock];
    // A blurb leads where its title leads; what leads further is the story's own prose under a linked heading.
    const address = leadsTo(title);
    const leadsFurther = (link: OutlineElement) => targetOf(link, page) !== address;
    if (title.heading && own.some((block) => unlinked(block) >= PROSE && block.links.some(leadsFurther))) return false;
    const before = own.slice(0, own.indexOf(title));
    // A title comes first, after a category or a date at most; a paragraph of story may end in a link.
    return before.every(({ length }) => length <= 60) && lengths(part) <= (title.heading ? LONGEST_HEADED : LONGEST);
  }

  function isTitle(block: TextBlock): boolean {
    if (!isLinkTitle(block)) return false;
    const address = leadsTo(block);
    return block.heading ? isOtherPage(address, page) : isOtherArticle(address, page) && block.length >= 15;
  }

  function leadsTo(block: TextBlock): string | undefined {
    const [link] = block.links;
    return link && targetOf(link, page);
  }

  function isLinkOnly(block: TextBlock, index: number): boolean {
    if (!isLinkTitle(block)) return false;
    if (block.heading) return isOtherArticle(leadsTo(block), page);
    // A link around several blocks is a card, however long they are.
    const isCard = [blocks[index - 1], blocks[index + 1]].some((beside) =>
      beside?.links.some((link) => link === block.links[0]),
    );
    return block.length <= 200 || isCard;
  }
}
