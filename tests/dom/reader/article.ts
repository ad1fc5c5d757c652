/** A short made article as a tab's content script tells it, with one of every kind of block. */
import type { ArticleState } from '@/entrypoints/popup/popup-state.ts';
import { joinBlocks } from '@/utils/core/article/text-change.ts';
import { ecowas, obe } from '../../unit/overlay/term-cards.ts';
import { mali } from '../popup/mali.ts';

const BODY = joinBlocks([
  { kind: 'heading', text: mali.facts.title ?? '', opensSection: true },
  { kind: 'standfirst', text: 'Who pays for the rest?', opensSection: false },
  { kind: 'editors-note', text: 'Editor’s note: Cut.', opensSection: false },
  { kind: 'caption', text: 'A boat near Timbuktu.', opensSection: false },
  { kind: 'paragraph', text: 'First: Some of their memos are now OBE.', opensSection: true, runInEnd: 6 },
  { kind: 'heading', text: 'Who decides', opensSection: true },
  { kind: 'list-item', text: 'ECOWAS', opensSection: false },
  { kind: 'list-item', text: 'the donors', opensSection: false },
  { kind: 'quotation', text: '“We and ECOWAS wait.”', opensSection: false },
]);

const at = (words: string, from = 0) => {
  const start = BODY.text.indexOf(words, from);
  return { start, end: start + words.length };
};
const first = at('ECOWAS');
const mark = { certain: true, known: false };

export const short: ArticleState = {
  ...mali,
  reading: {
    ...mali.reading,
    terms: [
      { ...at('OBE'), ...mark, certain: false, card: 'obe', level: 'key' },
      { ...first, ...mark, card: 'ecowas', level: 'key' },
      { ...at('donors'), ...mark, card: 'donors', level: 'more' },
      { ...at('ECOWAS', first.end), ...mark, card: 'ecowas', level: 'all' },
    ],
    cards: { obe, ecowas, donors: { ...obe, id: 'donors', headword: 'donor', gloss: 'A state that pays.' } },
  },
  body: BODY,
};
