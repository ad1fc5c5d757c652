/** Three ways to choose sentences from one article: ours, the first three, and TextRank's three. */
import type { ArticleText } from '@/utils/core/article/facts.ts';
import { chooseKeySentences } from '@/utils/core/summary/key-sentences.ts';
import { runningText } from '@/utils/core/summary/running-text.ts';
import type { Sentence } from '@/utils/core/summary/sentences.ts';
import { textRank } from './textrank.ts';

export const OURS = 'ours';
const COUNT = 3;

/** All three choose from the same sentences, so that it is the choice which is compared. */
export const WAYS: Record<string, (body: ArticleText) => Sentence[]> = {
  [OURS]: (body) => chooseKeySentences(body).sentences,
  'lead-3': (body) => runningText(body).sentences.slice(0, COUNT),
  TextRank: (body) => {
    const { sentences } = runningText(body);
    const texts = sentences.map(({ start, end }) => body.text.slice(start, end));
    return textRank(texts, COUNT).map((number) => sentences[number]!);
  },
};
