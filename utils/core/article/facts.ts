/** What a page says of itself, and its text: all that the background is told of an article. */
import { z } from 'zod';
import { PARTIAL_DATE } from '../dates.ts';

const WebUrl = z.url({ protocol: /^https?$/ }).max(5000);

/** Where the page says that its text comes from, and the words or markup that say so. */
export const Republication = z.strictObject({
  /** The publisher or place of the original, as named on the page. */
  from: z.string().max(300).optional(),
  originalUrl: WebUrl.optional(),
  /** The phrase or markup that this rests on, as it stands on the page. */
  evidence: z.string().max(1000),
  /** Whether the page says that it gives only parts of the original ("A few excerpts"). */
  excerpt: z.boolean(),
});
export type Republication = z.infer<typeof Republication>;

/** Facts that cannot be known are absent. */
export const ArticleFacts = z.strictObject({
  site: z.enum(['devex', 'cgd']),
  /** The page's own address, as its canonical link gives it if that is believable, without hash or tracking. */
  url: WebUrl,
  title: z.string().max(1000).optional(),
  /** As the page's metadata or byline name them. */
  authors: z.array(z.string().max(300)).max(50),
  /** The writer, where the page's author only posted it ("argues Todd Moss …" under "Devex Editor"). */
  contributor: z.string().max(300).optional(),
  published: z.string().regex(PARTIAL_DATE).optional(),
  language: z.string().max(35).optional(),
  standfirst: z.string().max(5000).optional(),
  republication: Republication.optional(),
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

/** One block of the text: from `start` up to, not including, `end` (UTF-16 offsets). */
export const Block = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(['paragraph', 'heading', 'caption', 'quotation', 'list-item', 'standfirst', 'editors-note']),
  /** Whether a section begins here: a heading, or a paragraph that opens with bold run-in text. */
  opensSection: z.boolean(),
  /** Where the bold run-in title at the start of the block ends, if it has one. */
  runInEnd: z.int().min(0).optional(),
});
export type Block = z.infer<typeof Block>;

/** The article as one string: blocks parted by "\n", quotes straight, spaces single, soft hyphens gone. */
export const ArticleText = z.strictObject({
  text: z.string().max(4_000_000),
  blocks: z.array(Block).max(100_000),
});
export type ArticleText = z.infer<typeof ArticleText>;

/** A block with its own text; its offsets count from its own beginning. */
const OwnBlock = Block.omit({ start: true, end: true }).extend({ text: ArticleText.shape.text });
export type OwnBlock = z.infer<typeof OwnBlock>;

/** What has changed between two readings of one article: a run of blocks put in the place of another. */
export const TextChange = z.strictObject({
  /** The number of the first block that is another. */
  at: z.int().min(0),
  /** How many of the earlier blocks are gone. */
  removed: z.int().min(0),
  /** What stands there now. */
  blocks: z.array(OwnBlock).max(100_000),
});
export type TextChange = z.infer<typeof TextChange>;

/**
 * Why a page is not read as an article: its address is of another kind, it is a list or landing page though its
 * address is an article's, it has no running text, or it is no HTML page.
 */
export type NotArticle = 'not-an-article-address' | 'listing' | 'no-text' | 'not-html';
