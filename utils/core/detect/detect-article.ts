/**
 * Tells whether a page is an article, what it says of itself, where its story stands, and what around it is furniture.
 *
 * Rests on addresses, metadata, the meaning of elements and the density of text; never on the name of a class, which a
 * site changes at will. Time is linear in the page's size.
 */
import { isNoArticle, readArticleAddress, siteOf } from '../article/addresses.ts';
import type { ArticleFacts, NotArticle } from '../article/facts.ts';
import { adapterFor } from './adapter.ts';
import { markAuthorBoxes } from './author-boxes.ts';
import { elementsIn, outlineNodes, type PageOutline } from './outline.ts';
import { readHeadLines } from './head-lines.ts';
import { readJsonLd } from './json-ld.ts';
import { statedKind } from './kind.ts';
import { markLabelled } from './labelled.ts';
import { pageAt } from './links.ts';
import { noMarks, storyWithin } from './marks.ts';
import { firstOf, namesPage, NO_METADATA, readMetadata } from './metadata.ts';
import { markCredits, markNotices } from './notices.ts';
import { authorsOf, contributorOf, statedAuthors, stateFacts } from './read-facts.ts';
import { readMarkup } from './republication-markup.ts';
import { readRepublication } from './republication.ts';
import { findRoot } from './root.ts';
import { markSiteFurniture } from './site-furniture.ts';
import { surveyPage } from './survey.ts';
import { isListing, markTeasers } from './teasers.ts';
import { readTitle } from './title.ts';
import { markOtherArticles } from './other-articles.ts';
import { wholePage } from './whole-page.ts';

export type Detection =
  | ({ kind: 'article'; facts: ArticleFacts } & Story)
  /** Address and metadata do not say that it is none, but no root was found: Readability may find one. */
  | { kind: 'no-root'; facts: ArticleFacts }
  | { kind: 'none'; reason: NotArticle };

/** Where the story stands, in the numbers of the outline's nodes. */
export interface Story {
  root: number;
  /** Elements within the root that are not the story. */
  furniture: number[];
  /** Parts of text nodes within the root that are not the story either: UTF-16 offsets in their data. */
  credits: { node: number; start: number; end: number }[];
  /** The element that holds the standfirst, within the root or above it. */
  standfirst?: number;
}

/** Pure: of two outlines that are the same, it says the same. */
export function detectArticle({ url, contentType, navigated, current, anyway, tokens }: PageOutline): Detection {
  if (isNoArticle(url) && !anyway) return { kind: 'none', reason: 'not-an-article-address' };
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType)) return { kind: 'none', reason: 'not-html' };
  const nodes = outlineNodes(tokens);
  const [body] = elementsIn(nodes, ['body']);
  if (!body) return { kind: 'none', reason: 'no-text' };

  const site = siteOf(url);
  const page = pageAt(nodes, url, site);
  const adapter = adapterFor(site);
  const stated = readMetadata(page);
  // After a change of address in place, a head that names no page, or another, may be left from the article before.
  const metadata = !navigated || namesPage(page, stated) ? stated : NO_METADATA;
  const survey = surveyPage(nodes, body);
  const marks = noMarks(survey);
  markSiteFurniture(survey, marks);
  const title = readTitle(page, survey, { marks, metadata, current });
  markOtherArticles(survey, marks, title.block);
  const jsonLd = readJsonLd(page, title.text, { isNamed: navigated });
  const description = jsonLd.description ?? firstOf(metadata, 'og:description', 'description');
  markCredits(survey, marks);
  const teasers = markTeasers(survey, marks, page);
  const names = statedAuthors(jsonLd, metadata);
  const head = readHeadLines({ page, adapter, survey, marks, title: title.block, names, description });
  markLabelled(survey, marks);
  markNotices(survey, marks);

  const landmarks = { title: title.block, byline: head.lines.at(-1) };
  const rough = findRoot(survey, marks, landmarks);
  const saysArticle =
    jsonLd.headline !== undefined || firstOf(metadata, 'og:type') === 'article' || head.published !== undefined;
  // Under a label they are the related articles of a story, if there is one.
  const listed = rough.root || saysArticle ? teasers.filter(({ from }) => marks.reasons[from] === 'teaser') : teasers;
  const isList = isListing(survey, listed, { story: rough.length, saysArticle });
  if (isList && !anyway) return { kind: 'none', reason: 'listing' };

  const markup = readMarkup(page, metadata);
  const facts = {
    page,
    survey,
    title: title.text,
    kind: statedKind({ title: title.text, above: survey.blocks[(title.block ?? 0) - 1], jsonLd, metadata }),
    metadata,
    jsonLd,
    head,
    description,
    showsDate: adapter.showsPublicationDate(readArticleAddress(url)?.kind ?? 'page'),
  };
  if (isList || !rough.root) {
    const statement = stateFacts({ ...facts, root: undefined, republication: undefined });
    const whole = anyway && wholePage(survey);
    if (whole) return { kind: 'article', facts: statement, ...whole };
    const hasText = survey.blocks.reduce((sum, { length }) => sum + length, 0) >= 200;
    // Elsewhere than on our sites the reader has said that there is something to explain.
    const isArticle = saysArticle || title.block !== undefined || !site;
    return hasText && isArticle ? { kind: 'no-root', facts: statement } : { kind: 'none', reason: 'no-text' };
  }
  const contributor = contributorOf({ survey, root: rough.root, description }, authorsOf({ jsonLd, metadata, head }));
  markAuthorBoxes(survey, marks, {
    names: [...names, ...head.authors, ...(contributor ? [contributor] : [])],
    root: rough.root,
  });
  const root = findRoot(survey, marks, landmarks).root ?? rough.root;
  const republication = readRepublication({ page, survey, marks, root, title: title.block, markup });
  const standfirst = head.standfirst === undefined ? undefined : survey.blocks[head.standfirst]?.part;
  return {
    kind: 'article',
    facts: stateFacts({ ...facts, root, republication }),
    ...storyWithin(survey, marks, root.element),
    ...(standfirst && standfirst.to - standfirst.from === 1 && { standfirst: standfirst.element.id }),
  };
}
