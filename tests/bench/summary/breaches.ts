/**
 * Which rules of the drawing a choice of sentences breaks ("Choosing key sentences" in the design). Written from the
 * wording of the rule, and sharing nothing with the code that chooses, so that the two can disagree.
 */
import type { ArticleText, Block } from '@/utils/core/article/facts.ts';
import type { Sentence } from '@/utils/core/summary/sentences.ts';

const POINTERS =
  'this that these those it its they their them he she his her him but and or so instead then such however therefore thus';
const SHORTENED =
  'U.S. U.N. U.K. E.U. D.C. Gen. St. Dr. Mr. Mrs. Ms. Prof. Col. Lt. Sgt. Capt. Sen. Rep. Gov. e.g. i.e. vs.';
const OPENERS = new Set(POINTERS.split(' '));
const ABBREVIATIONS = new Set(SHORTENED.split(' '));
/** A longer stretch in quotation marks is what somebody else says, not the author's choice of word. */
const QUOTED_WORDS = 5;

interface Chosen {
  sentence: string;
  block: Block;
  /** What stands in the same block before and after. */
  before: string;
  after: string;
}
type Rule = [name: string, isBroken: (chosen: Chosen) => boolean];

const RULES: readonly Rule[] = [
  ['not running text', ({ block, before }) => !isRunning(block) || before.length + block.start < (block.runInEnd ?? 0)],
  ['a question', ({ sentence }) => sentence.includes('?')],
  ['a parenthesis', ({ sentence, before }) => sentence.startsWith('(') || depth(before) > 0 || depth(sentence) !== 0],
  ['in quotation marks', ({ sentence, before }) => marksIn(before) % 2 === 1 || /^["']/.test(sentence)],
  ['a quotation', ({ sentence }) => quotations(sentence).some((words) => wordCount(words) > QUOTED_WORDS)],
  ['under 8 words', ({ sentence }) => wordCount(sentence) < 8],
  ['over 60 words', ({ sentence }) => wordCount(sentence) > 60],
  ['opens with a pointer', ({ sentence }) => OPENERS.has(sentence.toLowerCase().split(/[^a-z]/, 1)[0]!)],
  ['cut at its beginning', ({ before }) => before.trim() !== '' && !endsSentence(before)],
  [
    'cut at its end',
    ({ sentence, after }) => !/[.!?]["')\]]*$/.test(sentence) || (after.trim() !== '' && !endsSentence(sentence)),
  ],
];

/** The names of the rules that each choice breaks, one for each time. */
export function breaches(body: ArticleText, chosen: readonly Sentence[]): string[] {
  const broken = chosen.flatMap(({ start, end }) => {
    const block = body.blocks.find((each) => each.start <= start && end <= each.end);
    if (!block) return ['not verbatim'];
    const context: Chosen = {
      sentence: body.text.slice(start, end),
      block,
      before: body.text.slice(block.start, start),
      after: body.text.slice(end, block.end),
    };
    return RULES.filter(([, isBroken]) => isBroken(context)).map(([name]) => name);
  });
  for (let at = 1; at < chosen.length; at++) {
    const [earlier, later] = [chosen[at - 1]!, chosen[at]!];
    if (later.start < earlier.end) broken.push('out of order');
    if (!partedBySection(body, earlier, later)) broken.push('two of one section');
  }
  if (chosen.length === 1 || chosen.length > 3) broken.push('not two or three');
  const running = body.blocks.filter(isRunning).map(({ start, end }) => body.text.slice(start, end));
  if (chosen.length > 0 && wordCount(running.join(' ')) < 250) broken.push('under 250 words');
  return broken;
}

/** Where a text has no sections, its paragraphs are taken for them. */
function partedBySection(body: ArticleText, earlier: Sentence, later: Sentence): boolean {
  const hasSections = body.blocks.some(({ opensSection }) => opensSection);
  const between = body.blocks.filter(({ start }) => start > earlier.start && start <= later.start);
  return between.some(({ opensSection }) => opensSection || !hasSections);
}

function isRunning({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item';
}

function endsSentence(text: string): boolean {
  const last = text
    .trimEnd()
    .split(/[\s(["'-]/)
    .at(-1)!;
  return /[.!?…]["')\]]*$/.test(text.trimEnd()) && !ABBREVIATIONS.has(last) && !/^\p{Lu}\.$/u.test(last);
}

function wordCount(text: string): number {
  return text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function marksIn(text: string): number {
  return text.split('"').length - 1;
}

function quotations(text: string): string[] {
  return text.split('"').filter((_, at) => at % 2 === 1);
}

function depth(text: string): number {
  return [...text].reduce((open, mark) => open + ('(['.includes(mark) ? 1 : ')]'.includes(mark) ? -1 : 0), 0);
}
