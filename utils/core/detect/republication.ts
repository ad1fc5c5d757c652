/** Whether, and from where, a page is republished: by a line near the start or end of its body, or by its markup. */
import { comparableUrl, hostOf, namesSite } from '../article/addresses.ts';
import { isEditorsNote } from '../article/editors-note.ts';
import type { Republication } from '../article/facts.ts';
import { namesHost } from '../article/host-family.ts';
import { announcesExcerpt, readRepublicationLine, type RepublicationLine } from '../article/republication-phrases.ts';
import { stretchesOf, textOf } from './block-text.ts';
import { contains, textIn } from './outline.ts';
import { targetOf, type Page } from './links.ts';
import type { Marks } from './marks.ts';
import { isForeign } from './metadata.ts';
import type { MarkupEvidence } from './republication-markup.ts';
import { isWithin } from './site-furniture.ts';
import type { Part, Survey, TextBlock } from './survey.ts';

/** How many blocks inside the body's start and end, and outside, are near it. */
const NEAR = { inside: 6, before: 12, after: 14 };
const LONGEST_BLOCK = 3000;
/** A line that is most of its block takes the block with it. */
const OWN_BLOCK = 0.6;

/** What stands in these is about other pages. */
const ELSEWHERE = ['nav', 'aside', 'dialog'];

interface Body {
  page: Page;
  survey: Survey;
  marks: Marks;
  root: Part;
  title: number | undefined;
  markup: MarkupEvidence | undefined;
}

/** Reads what the page says of its source and marks the line that says it. */
export function readRepublication({ page, survey, marks, root, title, markup }: Body): Republication | undefined {
  const { blocks } = survey;
  const near = blocksNear();
  const excerpt = near.some((index) => isExcerptNote(textOf(blocks[index] as TextBlock)));
  for (const index of near) {
    const block = blocks[index] as TextBlock;
    const said = textOf(block);
    const line = readRepublicationLine(said);
    if (line?.direction !== 'in' || (line.from && namesItself(line.from))) continue;
    const evidence = said.slice(line.start, line.end);
    const links = linksIn(block, line);
    const originalUrl = originalAmong(links, line.from) ?? addressIn(evidence);
    // "View original article" alone says something only by where it leads.
    if (!line.from && !(originalUrl && isForeign(originalUrl, page.url)) && /^\W*(?:read|view|see)\b/i.test(evidence)) {
      continue;
    }
    markLine(index, block, line);
    const from = line.from ?? sourceNamedBy(links, originalUrl) ?? markup?.from;
    return claim({ from, originalUrl: originalUrl ?? markup?.originalUrl, evidence, excerpt: excerpt || line.excerpt });
  }
  return readFromArticle(excerpt) ?? (markup && claim({ ...markup, excerpt }));

  function namesItself(from: string): boolean {
    return page.site ? namesSite(from, page.site) : namesHost(from, new URL(page.url).hostname);
  }

  /** "From the article:" at the start and "Read it here." at the end, with the excerpt between them. */
  function readFromArticle(isExcerpt: boolean): Republication | undefined {
    const opening = near.find((index) =>
      /^\W*from the (?:article|post|story|piece|op-?ed|report)\s*:/i.test(textOf(blocks[index] as TextBlock)),
    );
    const closing = near.findLast((index) =>
      /\bread\s+(?:it|(?:the\s+)?(?:full|original|whole|entire|rest)\b.{0,30}?)\s*(?:here|on|at)?\W*$/i.test(
        textOf(blocks[index] as TextBlock).slice(-80),
      ),
    );
    if (opening === undefined || closing === undefined || closing < opening) return undefined;
    const last = blocks[closing] as TextBlock;
    const end = textOf(last);
    const start = end.search(/\bread\s+(?:it|the|full|original|whole|entire|rest)\b(?!.*\bread\s)/i);
    const said = { direction: 'in', excerpt: isExcerpt, start, end: end.length } as const;
    const originalUrl = originalAmong(linksIn(last, said), undefined);
    markLine(closing, last, said);
    return claim({
      from: originalUrl && hostOf(originalUrl),
      originalUrl,
      evidence: `From the article: … ${end.slice(start)}`,
      excerpt: true,
    });
  }

  function blocksNear(): number[] {
    const isReadable = (index: number) => {
      const { quoted, caption, length, part } = blocks[index] as TextBlock;
      const reason = marks.reasons[index];
      if (quoted || caption || length > LONGEST_BLOCK) return false;
      if (reason === 'teaser' || reason === 'label' || reason === 'title') return false;
      return reason !== 'site' || !(ELSEWHERE.includes(part.name) || isWithin(part, ...ELSEWHERE));
    };
    const range = (from: number, to: number) =>
      Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset).filter(isReadable);
    const inside = range(root.from, root.to);
    return [
      ...range(Math.max(title === undefined ? 0 : title + 1, root.from - NEAR.before, 0), root.from),
      ...new Set([...inside.slice(0, NEAR.inside), ...inside.slice(-NEAR.inside)]),
      ...range(root.to, Math.min(blocks.length, root.to + NEAR.after)),
    ];
  }

  function linksIn(block: TextBlock, { start, end }: RepublicationLine): { text: string; address: string }[] {
    const nodes = new Set(stretchesOf(block, start, end).map(({ node }) => node));
    return block.links.flatMap((link) => {
      const address = targetOf(link, page);
      const isOfLine = [...nodes].some((node) => contains(link, node));
      if (!address || !isOfLine || comparableUrl(address) === comparableUrl(page.url)) return [];
      return [{ text: textIn(survey.nodes, link).replace(/\s+/g, ' ').trim(), address }];
    });
  }

  function markLine(index: number, block: TextBlock, { start, end }: RepublicationLine): void {
    if (end - start >= OWN_BLOCK * textOf(block).length && !isEditorsNote(textOf(block))) {
      marks.reasons[index] = 'republication';
    } else marks.stretches.push(...stretchesOf(block, start, end));
  }
}

function isExcerptNote(text: string): boolean {
  return (isEditorsNote(text) || /^\W*from the/i.test(text)) && announcesExcerpt(text);
}

/** The link that says it leads to the original, else one that names the source and leads further than to its home page. */
function originalAmong(
  links: readonly { text: string; address: string }[],
  from: string | undefined,
): string | undefined {
  const deep = links.filter(({ address }) => new URL(address).pathname !== '/' || new URL(address).search !== '');
  const says = (pattern: RegExp) => deep.find(({ text }) => pattern.test(text));
  const original =
    says(/\boriginal(?:ly)?\b/i) ??
    says(/\bread (?:it|more)\b|\bfull (?:article|story|text|post|piece)\b|^(?:here|read)\W*$/i);
  const naming = deep.find(({ text }) => from && text.length > 2 && (from.includes(text) || text.includes(from)));
  return (original ?? naming ?? (deep.length === 1 ? deep[0] : undefined))?.address;
}

function sourceNamedBy(
  links: readonly { text: string; address: string }[],
  originalUrl: string | undefined,
): string | undefined {
  const named = links.find(
    ({ text }) => /^(?:the\s+)?\p{Lu}/u.test(text) && !/\b(?:original|read|view|here|article|post)\b/i.test(text),
  );
  return named?.text.replace(/^the\s+/, '') ?? (originalUrl && hostOf(originalUrl));
}

function addressIn(text: string): string | undefined {
  const address = /https?:\/\/[^\s"'<>)\]]+/i.exec(text)?.[0].replace(/[.,;:!?]+$/, '');
  return address && URL.canParse(address) && new URL(address).pathname !== '/' ? new URL(address).href : undefined;
}

function claim({
  from,
  originalUrl,
  evidence,
  excerpt,
}: {
  from?: string | undefined;
  originalUrl?: string | undefined;
  evidence: string;
  excerpt: boolean;
}): Republication {
  return {
    ...(from && { from: from.slice(0, 300) }),
    ...(originalUrl && { originalUrl }),
    evidence: evidence.slice(0, 1000),
    excerpt,
  };
}
