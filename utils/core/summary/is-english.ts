import { countWords } from './stands-alone.ts';

/** Every sixth word of English prose is one of these, and hardly any of another language's. */
const COMMONEST = /\b(?:the|of|and|to|that|with|for)\b/gi;
const MIN_SHARE = 0.08;

/** Whether these sentences are English: the only language whose pointers, duties and reasons are known here. */
export function isEnglish(sentences: readonly string[]): boolean {
  let words = 0;
  let common = 0;
  for (const sentence of sentences) {
    words += countWords(sentence);
    common += sentence.match(COMMONEST)?.length ?? 0;
  }
  return common >= MIN_SHARE * words;
}
