import { expect, test } from 'vitest';
import { joinBlocks } from '@/utils/core/article/text-change.ts';
import type { OwnBlock } from '@/utils/core/article/facts.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { numberNotes, setArticle, type SetPart } from '@/utils/core/typeset/set-article.ts';

const block = (kind: OwnBlock['kind'], text: string, runInEnd?: number): OwnBlock => ({
  kind,
  text,
  opensSection: kind === 'heading',
  ...(runInEnd !== undefined && { runInEnd }),
});

function set(blocks: OwnBlock[], words: string[] = [], title?: string): SetPart[] {
  const body = joinBlocks(blocks);
  return setArticle(body, { title, marks: words.map((word) => markOf(body.text, word)) });
}

function markOf(text: string, words: string): TermMark {
  const start = text.indexOf(words);
  return { start, end: start + words.length, card: words, level: 'key', certain: true, known: false };
}

/** Every piece as `kind: text`, marks in brackets with what stays on their line, bold between stars, one block a line. */
const shown = (parts: SetPart[]) =>
  parts.map(({ kind, blocks }) => [
    kind,
    ...blocks.map(({ pieces }) =>
      pieces
        .map(({ text, mark, isBold, lead = '', tail = '' }) =>
          (mark ? `${lead}[${text}]${tail}` : text).replace(/.+/s, isBold ? '*$&*' : '$&'),
        )
        .join('|'),
    ),
  ]);

test('cuts a paragraph at its marks and keeps every letter', () => {
  expect(shown(set([block('paragraph', 'When ECOWAS acts, OBE.')], ['ECOWAS', 'OBE']))).toEqual([
    ['paragraph', 'When |[ECOWAS]| acts, |[OBE].'],
  ]);
});

test('keeps brackets, quotes and stops on the line of their mark', () => {
  expect(shown(set([block('paragraph', 'The bloc ("ECOWAS"), now OBE?')], ['ECOWAS', 'OBE']))).toEqual([
    ['paragraph', 'The bloc |("[ECOWAS]"),| now |[OBE]?'],
  ]);
});

test('items of one list, and paragraphs of one quotation, stay together', () => {
  const parts = set([
    block('paragraph', 'Three things:'),
    block('list-item', 'roads'),
    block('list-item', 'wells'),
    block('quotation', 'We pay.'),
    block('quotation', 'We leave.'),
    block('paragraph', 'So they say.'),
  ]);
  expect(shown(parts)).toEqual([
    ['paragraph', 'Three things:'],
    ['list-item', 'roads', 'wells'],
    ['quotation', 'We pay.', 'We leave.'],
    ['paragraph', 'So they say.'],
  ]);
});

test('a run-in title is bold up to its end, and a mark in it is a mark', () => {
  expect(shown(set([block('paragraph', 'Ask ECOWAS first. Then act.', 18)], ['ECOWAS']))).toEqual([
    ['paragraph', '*Ask *|*[ECOWAS]*|* first. *|Then act.'],
  ]);
});

test('a paragraph that is wholly bold is a heading, in no bold of its own', () => {
  expect(shown(set([block('paragraph', 'After the guns', 14)]))).toEqual([['heading', 'After the guns']]);
});

test('a heading that repeats the title is left out, however it is set', () => {
  const blocks = [block('heading', 'What’s next — in Mali?'), block('paragraph', 'Roads.')];
  expect(shown(set(blocks, [], "What's next - in Mali?"))).toEqual([['paragraph', 'Roads.']]);
  expect(set(blocks, [], 'What is next').length).toBe(2);
});

test('of two marks that overlap the first counts', () => {
  const text = 'the African Union Commission';
  expect(shown(set([block('paragraph', text)], ['African Union', 'Union Commission']))).toEqual([
    ['paragraph', 'the |[African Union]| Commission'],
  ]);
});

const mark = (start: number, card: string): TermMark => ({ ...markOf('x', 'x'), start, card });

test('notes are numbered by the first mention of their cards', () => {
  expect([...numberNotes([mark(1, 'obe'), mark(5, 'ecowas'), mark(9, 'obe'), mark(12, 'africom')])]).toEqual([
    ['obe', 1],
    ['ecowas', 2],
    ['africom', 3],
  ]);
});
