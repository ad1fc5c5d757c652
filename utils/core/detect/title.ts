/** The title as the page shows it, and its block. */
import { withoutSiteName } from '../article/addresses.ts';
import { isSiteName, withoutLastPart, withoutOtherSiteName } from '../article/other-site-name.ts';
import { textOf } from './block-text.ts';
import { contains, elementsIn, isElement, textIn } from './outline.ts';
import { plain } from './json-ld.ts';
import { targetOf, type Page } from './links.ts';
import type { Marks } from './marks.ts';
import { firstOf, type Metadata } from './metadata.ts';
import { isWithin } from './site-furniture.ts';
import type { Survey } from './survey.ts';

export interface Title {
  text: string | undefined;
  /** The index of its block, if the page shows it. */
  block: number | undefined;
}

/** Reads and marks the title: a first-level heading over `og:title` over `<title>` without the site's name. */
export function readTitle(
  page: Page,
  survey: Survey,
  { marks, metadata, current }: { marks: Marks; metadata: Metadata; current?: number | undefined },
): Title {
  const stated = firstOf(metadata, 'og:title', 'twitter:title');
  const [head] = elementsIn(page.nodes, ['title']);
  const site = { name: firstOf(metadata, 'og:site_name'), host: new URL(page.url).hostname };
  const withoutName = (title: string) => (page.site ? withoutSiteName(title) : withoutOtherSiteName(title, site));
  const named = [stated, head && textIn(page.nodes, head)].map((title) =>
    withoutName((title ?? '').replace(/\s+/g, ' ').trim()),
  );
  // Of a site that we do not know, nobody can say whether its name stands behind the last dash of a title.
  const forms = page.site ? named : [...named, ...named.map(withoutLastPart)];
  const isNamed = (index: number) =>
    forms.some((title) => title && plain(title) === plain(textOf(survey.blocks[index]!)));

  const headings = survey.blocks.flatMap(({ heading, length }, index) =>
    heading && length <= 1000 && marks.reasons[index] !== 'site' ? [index] : [],
  );
  const first = headings.filter((index) => survey.blocks[index]!.heading === 1 && !isLogo(index));
  const inView = current === undefined ? undefined : page.nodes[current];
  const isInView = (index: number) =>
    inView !== undefined && isElement(inView) && contains(inView, survey.blocks[index]!.part.element);
  const heading =
    first.find(isInView) ??
    first.find(isNamed) ??
    first.find((index) => isWithin(survey.blocks[index]!.part, 'article', 'main')) ??
    first[0] ??
    headings.find(isNamed);
  // Some pages set their title in a plain element.
  const lines =
    heading === undefined
      ? survey.blocks.flatMap(({ heading: level, length, linked }, index) =>
          !level && !linked && length <= 1000 && marks.reasons[index] !== 'site' && isNamed(index) ? [index] : [],
        )
      : [];
  const block = heading ?? lines[0];
  const text = (block === undefined ? '' : textOf(survey.blocks[block]!)) || named.find(Boolean);
  for (const index of [...headings, ...lines]) {
    const isSame = text !== undefined && plain(textOf(survey.blocks[index]!)) === plain(text);
    if (index === block || isSame) marks.reasons[index] = 'title';
  }
  return { text: text?.slice(0, 1000), block };

  function isName(words: string): boolean {
    return page.site ? !withoutSiteName(words) : isSiteName(words, site);
  }

  function isLogo(index: number): boolean {
    const { links } = survey.blocks[index]!;
    return (
      isName(textOf(survey.blocks[index]!)) ||
      links.some((link) => new URL(targetOf(link, page) ?? page.url).pathname === '/')
    );
  }
}
