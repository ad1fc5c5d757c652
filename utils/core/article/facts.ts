/** What a page says of itself, and its text: all that the background is told of an article. */
import * as z from 'zod/mini';
import { PARTIAL_DATE } from '../dates.ts';

const Count = z.int().check(z.minimum(0));
const WebUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(5000));

/** Where the page says that its text comes from, and the words or markup that say so. */
export const Republication = z.strictObject({
  /** The publisher or place of the original, as named on the page. */
  from: z.optional(z.string().check(z.maxLength(300))),
  originalUrl: z.optional(WebUrl),
  /** The phrase or markup that this rests on, as it stands on the page. */
  evidence: z.string().check(z.maxLength(1000)),
  /** Whether the page says that it gives only parts of the original ("A few excerpts"). */
  excerpt: z.boolean(),
});
export type Republication = z.infer<typeof Republication>;

/** Facts that cannot be known are absent. */
export const ArticleFacts = z.strictObject({
  /** Absent on pages of other sites. */
  site: z.optional(z.enum(['devex', 'cgd'])),
  /** The page's own address, as its canonical link gives it if that is believable, without hash or tracking. */
  url: WebUrl,
  title: z.optional(z.string().check(z.maxLength(1000))),
  /** Only if the page says so. */
  kind: z.optional(z.literal('opinion')),
  /** As the page's metadata or byline name them. */
  authors: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(50)),
  /** The writer, where the page's author only posted it ("argues Todd Moss …" under "Devex Editor"). */
  contributor: z.optional(z.string().check(z.maxLength(300))),
  published: z.optional(z.string().check(z.regex(PARTIAL_DATE))),
  language: z.optional(z.string().check(z.maxLength(35))),
  standfirst: z.optional(z.string().check(z.maxLength(5000))),
  republication: z.optional(Republication),
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

/** One block of the text: from `start` up to, not including, `end` (UTF-16 offsets). */
export const Block = z.strictObject({
  start: Count,
  end: Count,
  kind: z.enum(['paragraph', 'heading', 'caption', 'quotation', 'list-item', 'standfirst', 'editors-note']),
  /** Whether a section begins here: a heading, or a paragraph that opens with bold run-in text. */
  opensSection: z.boolean(),
  /** Where the bold run-in title at the start of the block ends, if it has one. */
  runInEnd: z.optional(Count),
});
export type Block = z.infer<typeof Block>;

/** The article as one string: blocks parted by "\n", quotes straight, spaces single, soft hyphens gone. */
export const ArticleText = z.strictObject({
  text: z.string().check(z.maxLength(4_000_000)),
  blocks: z.array(Block).check(z.maxLength(100_000)),
});
export type ArticleText = z.infer<typeof ArticleText>;

/** A block with its own text; its offsets count from its own beginning. */
const OwnBlock = z.extend(z.omit(Block, { start: true, end: true }), { text: ArticleText.shape.text });
export type OwnBlock = z.infer<typeof OwnBlock>;

/** What has changed between two readings of one article: a run of blocks put in the place of another. */
export const TextChange = z.strictObject({
  /** The number of the first block that is another. */
  at: Count,
  /** How many of the earlier blocks are gone. */
  removed: Count,
  /** What stands there now. */
  blocks: z.array(OwnBlock).check(z.maxLength(100_000)),
});
export type TextChange = z.infer<typeof TextChange>;

/**
 * Why a page is not read as an article: its address is of another kind, it is a list or landing page though its
 * address may be an article's, it has no running text, or it is no HTML page.
 */
export type NotArticle = 'not-an-article-address' | 'listing' | 'no-text' | 'not-html';
