/** The lines between title and story: byline, date, standfirst. */
import { readByline, readNames } from '../article/byline.ts';
import { isEditorsNote } from '../article/editors-note.ts';
import { isDateLine, parseDate } from '../article/parse-date.ts';
import type { Adapter } from './adapter.ts';
import { textOf } from './block-text.ts';
import { attributeOf, textIn } from './outline.ts';
import { plain } from './json-ld.ts';
import { isLinkTitle } from './labelled.ts';
import { targetOf, type Page } from './links.ts';
import { unlinked, type Marks } from './marks.ts';
import type { Survey, TextBlock } from './survey.ts';

export interface HeadLines {
  authors: string[];
  published: string | undefined;
  /** The indices of the lines, in order. */
  lines: number[];
  standfirst: number | undefined;
}

const LONG = 120;
const MOST_LINES = 30;
/** How far above the first paragraph a byline may stand on a page without a title. */
const UNTITLED_LINES = 12;
const LONGEST_LINE = 300;
const STANDFIRST = { shortest: 25, longest: 500 };

interface Surroundings {
  page: Page;
  adapter: Adapter;
  survey: Survey;
  marks: Marks;
  title: number | undefined;
  /** Names that the metadata gives, by which a line that is only a name is known. */
  names: readonly string[];
  description: string | undefined;
}

/** Reads the lines after the title up to the third long paragraph, and marks byline and date. */
export function readHeadLines({ page, adapter, survey, marks, title, names, description }: Surroundings): HeadLines {
  const { blocks } = survey;
  const head: HeadLines = { authors: [], published: undefined, lines: [], standfirst: undefined };
  const known = new Set(names.map(plain));
  const candidates: number[] = [];
  let paragraphs = 0;
  const first = title === undefined ? firstParagraph() - UNTITLED_LINES : title + 1;
  for (
    let index = Math.max(0, first);
    index < blocks.length && candidates.length < MOST_LINES && paragraphs < 3;
    index++
  ) {
    const block = blocks[index] as TextBlock;
    const reason = marks.reasons[index];
    if (reason && reason !== 'link') continue;
    if (!reason && !block.heading && !block.caption && unlinked(block) >= LONG) paragraphs += 1;
    candidates.push(index);
    if (block.length <= LONGEST_LINE) readLine(block, index);
  }
  head.published ??= dateOfTimes();
  head.standfirst = candidates.find(isStandfirst);
  return head;

  function firstParagraph(): number {
    return blocks.findIndex(
      (block, index) => !marks.reasons[index] && !block.heading && !block.caption && unlinked(block) >= LONG,
    );
  }

  function readLine(block: TextBlock, index: number): void {
    const text = textOf(block);
    const byline = readByline(text);
    const linked = block.links
      .filter((link) => adapter.authorPath.test(pathOf(targetOf(link, page))))
      .map((link) => textIn(survey.nodes, link).replace(/\s+/g, ' ').trim());
    // Of several authors, those who are guests have no page to link to.
    const people = linked.length ? readNames(text) : undefined;
    const isNames = people !== undefined || (linked.length > 0 && isLinkTitle(block));
    const isDate = isDateLine(text);
    if (!byline && !isNames && !isDate && !known.has(plain(text)) && !/^by:?$/i.test(text)) return;
    head.authors.push(...(byline?.authors ?? people ?? linked).filter((name) => name && !head.authors.includes(name)));
    head.published ??= parseDate(text);
    head.lines.push(index);
    marks.reasons[index] = 'byline';
  }

  /** `<time>` beside the byline; all of one day, or none is believed. */
  function dateOfTimes(): string | undefined {
    const last = candidates.at(-1) ?? -1;
    const days = survey.times
      .filter(
        ({ block }) => block >= first && block <= last && !(marks.reasons[block] && marks.reasons[block] !== 'byline'),
      )
      .flatMap(({ element }) => parseDate(attributeOf(element, 'datetime') ?? textIn(survey.nodes, element)) ?? []);
    return new Set(days).size === 1 ? days[0] : undefined;
  }

  function isStandfirst(index: number): boolean {
    const block = blocks[index] as TextBlock;
    if (title === undefined || marks.reasons[index] || block.caption || block.quoted || block.heading > 3) return false;
    if (block.length < STANDFIRST.shortest || block.length > STANDFIRST.longest) return false;
    const text = textOf(block);
    if (isEditorsNote(text) || readNames(text)) return false;
    return plain(text) === plain(description) || (head.lines.some((line) => line > index) && index - title <= 3);
  }
}

function pathOf(address: string | undefined): string {
  return address ? new URL(address).pathname : '';
}
