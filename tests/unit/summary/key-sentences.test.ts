import { describe, expect, test } from 'vitest';
import type { ArticleText } from '@/utils/core/article/facts.ts';
import { chooseKeySentences } from '@/utils/core/summary/key-sentences.ts';
import { articleBody, bodyOf, stored, type PlainBlock } from './article-body.ts';

const CLAIM = 'Air power has bought Bamako time, but it has not bought a government.';
const ADVICE = 'The State Department should publish what its training has achieved so far.';
const REASON = 'Teachers return to Timbuktu only when they are paid, which in turn requires a treasury.';
/** Says nothing that would be picked; nine words. */
const FILLER = 'Market women sold onions beside the long river road. ';

function chosen(body: ArticleText): string[] {
  return chooseKeySentences(body).sentences.map(({ start, end }) => body.text.slice(start, end));
}

function article(...sections: (string | PlainBlock)[][]): ArticleText {
  const heading: PlainBlock = { text: 'Another matter', kind: 'heading' };
  return articleBody([
    ...sections.flatMap((section, at) => (at === 0 ? section : [heading, ...section])),
    FILLER.repeat(30),
  ]);
}

describe('chooseKeySentences', () => {
  test('picks a claim, a recommendation and a reason, in text order and with their paragraphs', () => {
    const body = article([`${FILLER}${CLAIM}`], [REASON], [FILLER, ADVICE]);
    expect(chosen(body)).toEqual([CLAIM, REASON, ADVICE]);
    expect(chooseKeySentences(body).sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 4]);
  });

  test('counts the sentences of running text only', () => {
    const caption: PlainBlock = { text: 'Soldiers train in 2010. They are Malian.', kind: 'caption' };
    expect(chooseKeySentences(article([caption, CLAIM], [ADVICE])).count).toBe(32);
  });

  test('takes at most one from a section', () => {
    expect(chosen(article([CLAIM], [ADVICE, REASON]))).toHaveLength(2);
    expect(chosen(article([CLAIM, REASON], [ADVICE]))).toEqual([CLAIM, ADVICE]);
  });

  test('without headings, each paragraph counts as a section', () => {
    expect(chosen(articleBody([CLAIM, `${ADVICE} ${REASON}`, REASON, FILLER.repeat(30)]))).toEqual([
      CLAIM,
      ADVICE,
      REASON,
    ]);
  });

  test('a run-in title opens a section and is no part of the first sentence', () => {
    const body = article([CLAIM, { runIn: 'US caution good', text: ADVICE }, { runIn: 'Why?', text: REASON }]);
    expect(chosen(body)).toEqual([CLAIM, ADVICE, REASON]);
  });

  test.each<[string, PlainBlock | string]>([
    ["an editor's note", { text: ADVICE, kind: 'editors-note' }],
    ['a standfirst', { text: ADVICE, kind: 'standfirst' }],
    ['a caption', { text: ADVICE, kind: 'caption' }],
    ['a quotation', { text: ADVICE, kind: 'quotation' }],
    ['quotation marks', `"${ADVICE}"`],
    ['a quotation of two sentences', `"Nobody knows. ${ADVICE} Nobody cares."`],
    ['single quotation marks', `He said: 'Nobody knows. ${ADVICE}'`],
    [
      'quotation marks in the sentence',
      'The general said "the State Department should publish what it has achieved so far".',
    ],
    ['a parenthesis', `(${ADVICE})`],
    ['a longer parenthesis', `(Nobody knows. ${ADVICE} Nobody cares.)`],
    ['a question', 'So who thinks that the State Department should publish what its training has achieved?'],
    ['a short sentence', 'The State Department should publish it all.'],
    ['a long sentence', `The State Department should publish ${'much '.repeat(56)}.`],
    [
      'a sentence with something left out',
      'The State Department should publish \uFFFC what its training has achieved so far.',
    ],
    ['a sentence that breaks off', 'The State Department should publish what its training has achieved so far …'],
    ['a supposition', 'Nobody knows whether the State Department should publish what its training has achieved.'],
    ['advice to nobody', 'Market women think that it should rain on the long river road by now.'],
  ])('never picks from %s', (_, block) => {
    expect(chosen(article([CLAIM], [block]))).toEqual([]);
    expect(chosen(article([CLAIM], [block], [REASON]))).toEqual([CLAIM, REASON]);
  });

  test.each([
    'This',
    'That',
    'These',
    'It',
    'They',
    'But',
    'So',
    'Instead,',
    'Then',
    'Such',
    'None of this',
    'For this reason',
  ])('never picks a sentence that opens with "%s"', (pointer) => {
    const pointing = `${pointer} the State Department should publish what its training has achieved so far.`;
    expect(chosen(article([CLAIM], [pointing]))).toEqual([]);
  });

  test.each(['So-called experts', 'Thistle growers', 'The "Friends of Mali"'])('takes "%s" for no pointer', (actor) => {
    const advice = `${actor} should publish what the training has achieved so far.`;
    expect(chosen(article([CLAIM], [advice]))).toEqual([CLAIM, advice]);
  });

  test('prefers should to need, and the author to somebody reported', () => {
    const weaker = 'Washington will also need to publish what its training has achieved so far.';
    const reported = 'According to the general, Paris must publish what its training has achieved so far.';
    expect(chosen(article([CLAIM], [weaker, reported, ADVICE]))).toEqual([CLAIM, ADVICE]);
  });

  test('of equals, prefers the one that has more in common with the article', () => {
    const aside = 'The Defence Ministry should publish what its tailors have earned so far.';
    const central = 'The Women of the River should publish what the market has earned so far.';
    expect(chosen(article([CLAIM], [aside, central]))).toEqual([CLAIM, central]);
  });

  test('fills up with a plain statement of what the article is about, which nobody is reported to have made', () => {
    const aside = 'The tailors of the capital are at work in every season.';
    const reported = 'The onions of the long river road are sold by women, traders say.';
    const added = 'The onions of the long river road are sold by women, Diarra added.';
    const plain = 'The onions of the long river road are sold by women.';
    expect(chosen(article([CLAIM], [aside, reported, added, plain]))).toEqual([CLAIM, plain]);
    expect(chosen(article([CLAIM], [reported, added]))).toEqual([]);
  });

  test.each([
    ['what happened to the author', 'I have been on the river because the road was closed to me.'],
    ['what adds to something said before', 'The ministry also knows why nobody should publish this report.'],
    ['what holds of something else as well', 'The market of the long river road is closed too.'],
    ['what others have just been said to do', 'Ministers are willing to do so because the road is long.'],
    ['what has just been said', 'The long river road is proof of that, because nobody walks it.'],
  ])('never picks %s', (_, sentence) => {
    expect(chosen(article([CLAIM], [sentence]))).toEqual([]);
  });

  test("knows no other language's rules", () => {
    const dutch = 'Het water is hoog en de weg naar de school is al maanden dicht. ';
    expect(chosen(articleBody([dutch.repeat(8), dutch.repeat(8), dutch.repeat(8)]))).toEqual([]);
  });

  test('leaves a short article alone', () => {
    expect(chosen(articleBody([CLAIM, ADVICE, REASON, FILLER.repeat(10)]))).toEqual([]);
  });

  test('leaves an article with a single good sentence alone', () => {
    expect(chosen(article([CLAIM]))).toEqual([]);
    expect(chooseKeySentences({ text: '', blocks: [] })).toEqual({ sentences: [], count: 0 });
  });
});

describe('on whole articles', () => {
  const devex = bodyOf(stored('tests/fixtures/demo/devex.html')!, { root: '.story', furniture: 'aside, .read-also' });
  const cgd = bodyOf(stored('tests/fixtures/demo/cgd.html')!, { root: '.field-name-body' });
  const advice =
    'The Pentagon should keep its part small all the same, because every foreign flag over an airfield is one more that a recruiter can point to.';
  const reason =
    'Teachers will go back to Timbuktu only when they are paid, paying them requires a treasury that works, which in turn requires ministers whom no officer can dismiss at night.';

  test('the demonstration article, as Devex cut it', () => {
    expect(chosen(devex)).toEqual([
      'Five days of French military action in Mali have bought the government in Bamako time, but they have not given it a country to govern.',
      advice,
      reason,
    ]);
    expect(chooseKeySentences(devex).sentences.map(({ paragraph }) => paragraph)).toEqual([1, 4, 7]);
  });

  test('the demonstration article, as CGD had it', () => {
    expect(chosen(cgd)).toEqual([
      'Wars are easier to start than to pay for, and the one in Mali will be no exception.',
      advice,
      reason,
    ]);
  });

  const sample = stored('../shared/articles/01-devex-seed-modern.html');
  test.skipIf(!sample)('the model article: three of 28 sentences', () => {
    const body = bodyOf(sample!, { root: '.article-content' });
    // Its last paragraph is the republication line, which a page's detection takes for furniture.
    body.blocks.pop();
    const { sentences, count } = chooseKeySentences(body);
    expect(count).toBe(28);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 4, 5]);
    expect(chosen(body).map((sentence) => sentence.split(' ').slice(0, 6).join(' '))).toEqual([
      'The unexpectedly sudden French military action',
      'Over the long-term, The Pentagon and',
      'Containing extremists in Mali requires cooperation',
    ]);
    expect(chosen(body).map((sentence) => sentence.split(' ').at(-1))).toEqual(['States.', 'paragon.', 'deal.']);
  });

  const prose = stored('../shared/data/news-prose.json');
  test.skipIf(!prose)('no rule is broken in forty articles of all kinds', () => {
    const bodies = (JSON.parse(prose!) as { paras: string[] }[]).map(({ paras }) => articleBody(paras));
    const picks = bodies.map(chosen);
    expect(picks.filter(({ length }) => length > 0).length).toBeGreaterThan(20);
    expect(picks.filter(({ length }) => length === 1 || length > 3)).toEqual([]);
    const broken = /^(?:this|that|these|those|it|they|but|so|instead|then|such)(?![\w-])|\?|^["'(]|[^.!")'\]]$/i;
    const wrong = picks.flat().filter((sentence) => {
      const words = sentence.split(/\s+/).length;
      return broken.test(sentence) || words < 8 || words > 60;
    });
    expect(wrong).toEqual([]);
  });
});
