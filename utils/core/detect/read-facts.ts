/** Puts together what the page says of itself. What cannot be known is left out. */
import { isEditorialAccount, readContributor } from '../article/byline.ts';
import { isEditorsNote } from '../article/editors-note.ts';
import type { ArticleFacts, Republication } from '../article/facts.ts';
import { parseDate } from '../article/parse-date.ts';
import type { PartialDate } from '../dates.ts';
import { textOf } from './block-text.ts';
import type { HeadLines } from './head-lines.ts';
import type { StatedArticle } from './json-ld.ts';
import type { Page } from './links.ts';
import { firstOf, languageOf, ownAddress, type Metadata } from './metadata.ts';
import type { Part, Survey, TextBlock } from './survey.ts';

export interface Evidence {
  page: Page;
  survey: Survey;
  root: Part | undefined;
  title: string | undefined;
  /** The kind that the page says. */
  kind: ArticleFacts['kind'];
  metadata: Metadata;
  jsonLd: StatedArticle;
  head: HeadLines;
  description: string | undefined;
  showsDate: boolean;
  republication: Republication | undefined;
}

const PUBLISHED = [
  ...[
    'article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
  ],
  ...[
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'dc.date.issued',
    'citation_publication_date',
    'pubdate',
    'publish-date',
    'date',
  ],
];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dcterms.creator', 'dc.creator', 'citation_author'];

/** Names that JSON-LD gives, or else the metadata. Addresses of profiles and the site's own name are none. */
export function statedAuthors(jsonLd: StatedArticle, metadata: Metadata): string[] {
  const stated =
    jsonLd.authors ?? AUTHORS.map((key) => metadata.values.get(key) ?? []).find((names) => names.some(isName)) ?? [];
  return [...new Set(stated.map((name) => name.replace(/^by\s+(?=\p{Lu})/iu, '')).filter(isName))].slice(0, 50);
}

/** As the metadata name them, or else the byline. */
export function authorsOf({ jsonLd, metadata, head }: Pick<Evidence, 'jsonLd' | 'metadata' | 'head'>): string[] {
  const stated = statedAuthors(jsonLd, metadata);
  return stated.length ? stated : head.authors.slice(0, 50);
}

export function stateFacts(evidence: Evidence): ArticleFacts {
  const {
    page,
    survey,
    root,
    title = evidence.jsonLd.headline,
    kind,
    metadata,
    jsonLd,
    head,
    republication,
  } = evidence;
  const authors = authorsOf(evidence);
  const contributor = contributorOf(evidence, authors);
  const published = jsonLd.published ?? publishedIn(metadata) ?? (evidence.showsDate ? head.published : undefined);
  const language = languageOf(page.nodes, root?.element, [firstOf(metadata, 'og:locale'), jsonLd.language]);
  const standfirst = head.standfirst === undefined ? undefined : textOf(survey.blocks[head.standfirst] as TextBlock);
  return {
    site: page.site,
    url: ownAddress(page, metadata),
    ...(title && { title }),
    ...(kind && { kind }),
    authors,
    ...(contributor && { contributor: contributor.slice(0, 300) }),
    ...(published && { published }),
    ...(language && { language: language.slice(0, 35) }),
    ...(standfirst && { standfirst: standfirst.slice(0, 5000) }),
    ...(republication && { republication }),
  };
}

/** The first kind of field that holds a date, if all fields of that kind hold the same one. */
function publishedIn({ values }: Metadata): PartialDate | undefined {
  for (const key of PUBLISHED) {
    const dates = new Set((values.get(key) ?? []).flatMap((value) => parseDate(value) ?? []));
    if (dates.size) return dates.size === 1 ? [...dates][0] : undefined;
  }
  return undefined;
}

/**
 * The writer whom an editor's note names, where the page names no author or a desk that only posted it; where a desk
 * did, the page's description may name the writer too.
 */
export function contributorOf(
  { survey, root, description }: Pick<Evidence, 'survey' | 'root' | 'description'>,
  authors: readonly string[],
): string | undefined {
  if (!authors.every(isEditorialAccount)) return undefined;
  const inside = root ? survey.blocks.slice(root.from, root.to) : [];
  const note = inside.find((block) => block.length <= 3000 && isEditorsNote(textOf(block).slice(0, 40)));
  const named = note && readContributor(textOf(note));
  return (
    named ??
    (authors.length && description && /\b(?:argues?|writes?)\b/.test(description)
      ? readContributor(description)
      : undefined)
  );
}

function isName(name: string): boolean {
  return (
    name.length <= 300 &&
    !/^https?:|^\//i.test(name) &&
    !/^(?:devex|cgd|cent(?:er|re) for global development)$/i.test(name)
  );
}
