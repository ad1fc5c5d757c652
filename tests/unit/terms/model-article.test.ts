/** The packs as they are shipped, on the article that the design was drawn for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../../utils/core/article/facts.ts';
import { normalise } from '../../../utils/core/article/normalise.ts';
import { parseGlossary } from '../../../utils/core/glossary/parse-glossary.ts';
import { chooseSense } from '../../../utils/core/terms/choose-sense.ts';
import { findTerms } from '../../../utils/core/terms/find-terms.ts';
import { rankMarks } from '../../../utils/core/terms/rank-marks.ts';
import { compileTerms, termIndex } from '../../../utils/core/terms/term-index.ts';
import { TokenisedText } from '../../../utils/core/terms/tokenise.ts';

const ROOT = new URL('../../../', import.meta.url);
const ARTICLE = new URL('../shared/articles/01-devex-seed-modern.html', ROOT);
const KINDS: Record<string, Block['kind']> = { p: 'paragraph', h2: 'heading', figcaption: 'caption' };

/** The paragraphs, headings and caption of the body, without the photo credit and the republication line. */
function readArticle(): { text: string; blocks: Block[] } {
  const html = readFileSync(ARTICLE, 'utf8');
  const body = html.slice(html.indexOf('<div class="article-content">'), html.indexOf('<div class="metered-notice"'));
  const blocks: Block[] = [];
  let text = '';
  for (const [, tag = '', inner = ''] of body.matchAll(/<(p|h2|figcaption)\b[^>]*>(.*?)<\/\1>/gs)) {
    const words = inner
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/Photo by:.*$/, '');
    if (words.startsWith('Republished')) continue;
    const start = text.length;
    text += normalise(words, true).text.trim();
    blocks.push({ start, end: text.length, kind: KINDS[tag]!, opensSection: tag === 'h2' });
    text += '\n';
  }
  return { text, blocks };
}

/** What is marked at each level, in text order, as it stands in the article. */
function marks(): Record<string, string[]> {
  const packs = readdirSync(new URL('assets/glossaries/', ROOT)).filter((file) => file.endsWith('.json'));
  const glossaries = packs.map((file) =>
    parseGlossary(JSON.parse(readFileSync(new URL(`assets/glossaries/${file}`, ROOT), 'utf8')), file),
  );
  const index = termIndex(compileTerms(glossaries));
  const { text: plain, blocks } = readArticle();
  const text = new TokenisedText(plain);
  const occurrences = findTerms(text, index).flatMap((match) => {
    const choice = chooseSense(text, match, index);
    return choice ? [{ match, choice, known: false }] : [];
  });
  const byLevel: Record<string, string[]> = { key: [], more: [], all: [], idiom: [] };
  for (const [at, level] of rankMarks(occurrences, { text, blocks, articleDate: '2013-01-16' }).entries()) {
    const { start, end } = occurrences[at]!.match;
    byLevel[level]?.push(plain.slice(start, end));
  }
  return byLevel;
}

const isHere = existsSync(ARTICLE);
if (!isHere) console.info('The model article is not beside the project (../shared is absent): its tests are skipped.');

test.runIf(isHere)('level key marks the twelve of the design in the model article', () => {
  expect(marks().key).toEqual([
    'French military action in Mali',
    'March 22 coup',
    'Tuareg rebellion',
    'Al-Qaeda-aligned',
    'Susan Rice',
    'OBE',
    'Africom',
    'post-kinetic',
    'collateral damage',
    'ECOWAS',
    'putschist',
    'Captain Sonogo',
  ]);
});

test.runIf(isHere)('level more adds what the design lists', () => {
  expect(marks().more).toEqual(
    expect.arrayContaining(['special forces', 'Center for Global Development', 'junta', 'Reuters', 'Bamako']),
  );
});

test.runIf(isHere)('idioms are those of the design, apart', () => {
  expect(marks().idiom).toEqual(expect.arrayContaining(['lumbering', 'quagmire', 'crap', 'Washington', 'paragon']));
});
