/** The sentences of an article's running text, each with its paragraph and section. */
import type { ArticleText, Block } from '../article/facts.ts';
import { enclosures } from './enclosed.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { countWords, standsAlone } from './stands-alone.ts';

export interface RunningSentence extends Sentence {
  /** From 1, counting paragraphs and list items with a sentence in them. */
  paragraph: number;
  /** From 0: before the first heading or run-in title; then one more for each. */
  section: number;
  standsAlone: boolean;
}

export interface RunningText {
  sentences: RunningSentence[];
  words: number;
}

const RUNNING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item']);

/** Everything that the author says in running text: no headings, run-in titles, captions, quotations or editor's notes. */
export function runningText({ text, blocks }: ArticleText): RunningText {
  const sentences: RunningSentence[] = [];
  let words = 0;
  let paragraph = 0;
  let section = 0;
  for (const block of blocks) {
    if (block.opensSection) section += 1;
    if (!RUNNING.has(block.kind)) continue;
    const start = block.runInEnd ?? block.start;
    const found = splitSentences(text, start, block.end);
    if (found.length === 0) continue;
    paragraph += 1;
    const passage = text.slice(start, block.end);
    const enclosed = enclosures(passage);
    words += countWords(passage);
    for (const sentence of found) {
      const within = { start: sentence.start - start, end: sentence.end - start };
      sentences.push({ ...sentence, paragraph, section, standsAlone: standsAlone(passage, within, enclosed) });
    }
  }
  return { sentences, words };
}
