/** What kind of article the page says that it is. */
import { textOf } from './block-text.ts';
import type { StatedArticle } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import type { TextBlock } from './survey.ts';

const OPINION = /^(?:opinions?|op-?eds?|commentary|commentaries|editorials?|viewpoints?)$/i;
/** "Opinion: France has bought Mali time". */
const PREFIX = /^([\p{L}-]+): /u;

/**
 * `opinion` if one of these says so: the title's first word, the section in the metadata, or all the words of the line above
 * the title, where pages put a crumb or a kicker. Undefined of every other article, which may be an opinion all the same.
 */
export function statedKind({
  title,
  above,
  jsonLd,
  metadata,
}: {
  title: string | undefined;
  /** The block before the title's. */
  above: TextBlock | undefined;
  jsonLd: StatedArticle;
  metadata: Metadata;
}): 'opinion' | undefined {
  const said = [
    PREFIX.exec(title ?? '')?.[1],
    jsonLd.section,
    ...(metadata.values.get('article:section') ?? []),
    above && above.length <= 20 ? textOf(above) : undefined,
  ];
  return said.some((words) => words !== undefined && OPINION.test(words.trim())) ? 'opinion' : undefined;
}
