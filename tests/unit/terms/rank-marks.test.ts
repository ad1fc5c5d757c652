import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/core/article/facts.ts';
import { chooseSense } from '../../../utils/core/terms/choose-sense.ts';
import { findTerms } from '../../../utils/core/terms/find-terms.ts';
import { rankMarks, type RankContext } from '../../../utils/core/terms/rank-marks.ts';
import { entry, indexOf, type EntryDraft } from './model-glossary.ts';

type Paragraph = string | { kind: Block['kind']; text: string };

/** The levels of all marks of an article, each as "surface: level". A heading opens a section. */
function levels(
  paragraphs: Paragraph[],
  entries: EntryDraft[],
  { known = [], ...context }: Partial<RankContext> & { known?: string[] } = {},
): string[] {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const { kind, text: words } =
      typeof paragraph === 'string' ? { kind: 'paragraph' as const, text: paragraph } : paragraph;
    blocks.push({ start: text.length, end: text.length + words.length, kind, opensSection: kind === 'heading' });
    text += `${words}\n`;
  }
  const index = indexOf(...entries);
  const occurrences = findTerms(text, index).map((match) => {
    const choice = chooseSense(text, match, index)!;
    return { match, choice, known: known.includes(choice.entry.id) };
  });
  return rankMarks(occurrences, { text, blocks, ...context }).map(
    (level, at) => `${text.slice(occurrences[at]!.match.start, occurrences[at]!.match.end)}: ${level}`,
  );
}

const JUNTA = entry('junta', ['junta'], { weight: 'key' });
const BAMAKO = entry('bamako', ['Bamako'], { weight: 'useful' });
const MANDATE = entry('mandate', ['mandate'], { weight: 'rest' });
const QUAGMIRE = entry('quagmire', ['quagmire'], { weight: 'idiom' });
const HEADING = { kind: 'heading', text: 'What now?' } as const;

const filler = (words: number) => 'so '.repeat(words);
const change = (since: string) => ({ sense: { headline: { since, text: 'It has moved.' } } });

describe('levels', () => {
  test('key is the first occurrence in the article, more the first in a section, all the rest', () => {
    expect(
      levels(['The junta in Bamako: a junta.', HEADING, 'Juntas in Bamako, Bamako juntas.'], [JUNTA, BAMAKO]),
    ).toEqual([
      'junta: key',
      'Bamako: more',
      'junta: all',
      'Juntas: more',
      'Bamako: more',
      'Bamako: all',
      'juntas: all',
    ]);
  });

  test('the first occurrence is that of the entry in whatever form', () => {
    const africom = entry('africom', ['Africom', 'Africa Command'], { weight: 'key' });
    expect(levels(['Africa Command is called Africom.'], [africom])).toEqual(['Africa Command: key', 'Africom: all']);
  });

  test('what weighs least is marked only where all is', () => {
    expect(levels(['A mandate.', HEADING, 'The mandate.'], [MANDATE])).toEqual(['mandate: all', 'mandate: all']);
  });

  test('an idiom is marked once in a section, whatever the level', () => {
    expect(levels(['A quagmire, a quagmire.', HEADING, 'A quagmire.'], [QUAGMIRE])).toEqual([
      'quagmire: idiom',
      'quagmire: never',
      'quagmire: idiom',
    ]);
  });

  test('running text goes before a caption above it', () => {
    const caption = { kind: 'caption', text: 'The junta in Bamako' } as const;
    expect(levels([caption, 'The junta met.'], [JUNTA, BAMAKO])).toEqual(['junta: all', 'Bamako: more', 'junta: key']);
    expect(levels([caption], [JUNTA])).toEqual(['junta: key']);
  });
});

describe('attention at level key', () => {
  const SEVEN = ['alpha', 'bravo', 'charlie', 'delta', 'foxtrot', 'golf', 'hotel'];
  const spread = SEVEN.map((word) => `${word} ${filler(5)}`).join('');
  const seven = SEVEN.map((word) => entry(word, [word]));

  test('a short article has six marks, in text order where nothing else counts', () => {
    expect(levels([spread], seven)).toEqual([...SEVEN.slice(0, 6).map((word) => `${word}: key`), 'hotel: more']);
  });

  test('an article of 350 words has seven', () => {
    expect(levels([`${spread}${filler(308)}`], seven).filter((line) => line.endsWith('key'))).toHaveLength(7);
    expect(levels([`${spread}${filler(307)}`], seven).filter((line) => line.endsWith('key'))).toHaveLength(6);
  });

  test('no article has more than sixty', () => {
    const names = Array.from({ length: 70 }, (_, at) => `term${at}`);
    const text = names.map((name) => `${name} ${filler(60)}`).join('');
    const marked = levels(
      [text],
      names.map((name) => entry(name, [name])),
    ).filter((line) => line.endsWith('key'));
    expect(marked).toHaveLength(60);
  });

  test('more senses, then a change since, then rarity, then novelty come first', () => {
    const senses = [
      { id: 'one', gloss: 'What is meant.' },
      { id: 'two', gloss: 'What is not.', shown: false },
    ];
    const entries = [
      ...seven.slice(0, 3),
      entry('delta', ['delta'], change('2012')),
      entry('foxtrot', ['foxtrot'], change('2013-02')),
      entry('golf', ['golf']),
      entry('hotel', ['hotel'], { senses }),
      entry('india', ['india']),
    ];
    const text = `${spread}india ${filler(5)} alpha`;
    const marked = levels([text], entries, { articleDate: '2013-01-16', met: new Set(['bravo']) });
    expect(marked).toEqual([
      'alpha: more',
      'bravo: more',
      'charlie: key',
      'delta: key',
      'foxtrot: key',
      'golf: key',
      'hotel: key',
      'india: key',
      'alpha: all',
    ]);
  });

  test('a known sense takes no place', () => {
    const marked = levels([spread], seven, { known: ['alpha'] });
    expect(marked.filter((line) => line.endsWith('key'))).toHaveLength(7);
  });

  test('two marks are never within four words of each other', () => {
    expect(levels(['alpha is not like bravo'], seven)).toEqual(['alpha: key', 'bravo: more']);
    expect(levels(['alpha is not like the bravo'], seven)).toEqual(['alpha: key', 'bravo: key']);
    expect(levels(['alpha is not like bravo'], seven, { known: ['alpha'] })).toEqual(['alpha: key', 'bravo: key']);
  });

  test('what corrects the text neither crowds out nor is crowded out', () => {
    const sanogo = entry('sanogo', [{ form: 'Captain Sonogo', kind: 'misspelling' }, 'Captain Sanogo']);
    const putschist = entry('putschist', ['putschist']);
    expect(levels(['led by putschist Captain Sonogo'], [sanogo, putschist])).toEqual([
      'putschist: key',
      'Captain Sonogo: key',
    ]);
    expect(levels(['led by putschist Captain Sanogo'], [sanogo, putschist])).toEqual([
      'putschist: key',
      'Captain Sanogo: more',
    ]);
    const coup = entry('coup', ['March 22 coup', 'coup of March 2012'], { category: 'event' });
    expect(levels(['putschist of the March 22 coup'], [coup, putschist])).toEqual([
      'putschist: key',
      'March 22 coup: key',
    ]);
    expect(levels(['putschist of the coup of March 2012'], [coup, putschist])).toEqual([
      'putschist: key',
      'coup of March 2012: more',
    ]);
  });
});

test('an article without terms has no levels', () => {
  expect(levels(['Nothing here.'], [JUNTA])).toEqual([]);
});
