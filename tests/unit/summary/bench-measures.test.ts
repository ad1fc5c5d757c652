/** A bench that cannot fail says nothing: what `npm run bench -- summary` measures with is tried here. */
import { describe, expect, test } from 'vitest';
import { breaches } from '../../bench/summary/breaches.ts';
import { rouge } from '../../bench/summary/rouge.ts';
import { textRank } from '../../bench/summary/textrank.ts';
import { articleBody, type PlainBlock } from './article-body.ts';

const GOOD = 'Teachers go back to Timbuktu only when they are paid in full.';
const OTHER = 'Ministers should publish what the whole training has cost so far.';
const REST = `${'Market women sold onions beside the long river road. '.repeat(30)}`;

/** The rules that a choice of these sentences breaks, in an article of these blocks and a long last one. */
function broken(blocks: (string | PlainBlock)[], ...sentences: string[]): string[] {
  const body = articleBody([...blocks, REST]);
  const choice = sentences.map((sentence) => {
    const start = body.text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  return breaches(body, choice);
}

describe('breaches', () => {
  test('two good sentences of two paragraphs break no rule', () => {
    expect(broken([GOOD, OTHER], GOOD, OTHER)).toEqual([]);
    expect(broken([GOOD])).toEqual([]);
  });

  test.each<[string, string | PlainBlock, string]>([
    ['not running text', { text: OTHER, kind: 'caption' }, OTHER],
    [
      'a question',
      'Who in the ministry should publish what it has cost?',
      'Who in the ministry should publish what it has cost?',
    ],
    ['a parenthesis', `(Nobody knows. ${OTHER})`, OTHER],
    ['in quotation marks', `"Nobody knows. ${OTHER}"`, OTHER],
    [
      'a quotation',
      'The general says that "ministers should publish what it cost so far".',
      'The general says that "ministers should publish what it cost so far".',
    ],
    ['under 8 words', 'Ministers should publish what it cost.', 'Ministers should publish what it cost.'],
    ['over 60 words', `Ministers ${'really '.repeat(60)}should.`, `Ministers ${'really '.repeat(60)}should.`],
    [
      'opens with a pointer',
      "It's what the ministers should publish as soon as possible.",
      "It's what the ministers should publish as soon as possible.",
    ],
    [
      'cut at its beginning',
      'The U.S. Army should publish what its training has cost so far.',
      'Army should publish what its training has cost so far.',
    ],
    [
      'cut at its end',
      'Ministers should publish what it has cost in the U.S. Army.',
      'Ministers should publish what it has cost in the U.S.',
    ],
  ])('%s', (rule, block, sentence) => {
    expect(broken([GOOD, block], GOOD, sentence)).toEqual([rule]);
  });

  test('two of one paragraph, or of one section where there are sections', () => {
    const heading: PlainBlock = { text: 'Pay', kind: 'heading' };
    expect(broken([`${GOOD} ${OTHER}`], GOOD, OTHER)).toEqual(['two of one section']);
    expect(broken([heading, GOOD, OTHER], GOOD, OTHER)).toEqual(['two of one section']);
    expect(broken([heading, GOOD, heading, OTHER], GOOD, OTHER)).toEqual([]);
  });

  test('a single sentence, a wrong order, a short article', () => {
    expect(broken([GOOD], GOOD)).toEqual(['not two or three']);
    expect(broken([GOOD, OTHER], OTHER, GOOD)).toContain('out of order');
    const body = articleBody([GOOD]);
    expect(breaches(body, [{ start: 0, end: GOOD.length }])).toContain('under 250 words');
  });
});

describe('rouge', () => {
  test('is the harmonic mean of precision and recall, without stop words', () => {
    expect(rouge(1, 'The army left Mali.', 'An army left Chad and Mali.')).toBeCloseTo(6 / 7);
    expect(rouge(2, 'The army left Mali.', 'An army left Chad and Mali.')).toBeCloseTo(2 / 5);
    expect(rouge(1, 'Left left left.', 'It left.')).toBe(0.5);
    expect(rouge(1, '', '')).toBe(0);
  });
});

describe('textRank', () => {
  test('gives the sentences that share most with the others, in text order', () => {
    const sentences = [
      'Onions grow beside rivers.',
      'The treasury pays teachers late.',
      'Teachers without pay leave schools.',
      'The treasury closes schools, and teachers leave.',
    ];
    expect(textRank(sentences, 2)).toEqual([2, 3]);
    expect(textRank([], 2)).toEqual([]);
  });
});
