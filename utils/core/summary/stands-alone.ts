/** Whether a sentence may be shown without those around it. */
import { lazily } from '../lazily.ts';
import type { Enclosure } from './enclosed.ts';

const MIN_WORDS = 8;
const MAX_WORDS = 60;
/** Longer quotations are somebody else's statement, shorter ones are the author's choice of word. */
const MAX_QUOTED_WORDS = 3;

/** Opening words that point back to something the reader of one sentence has not read. */
const pointsBack = lazily(
  () =>
    new RegExp(
      [
        '(?:this|that|these|those|such|it|its|they|their|theirs|them|he|his|him|she|her|hers|here|both|neither)',
        '(?:but|and|or|nor|so|yet|then|thus|hence|instead|therefore|however|otherwise|still|meanwhile|also|moreover)',
        '(?:furthermore|besides|nevertheless|nonetheless|similarly|likewise|consequently|accordingly|indeed|conversely)',
        '(?:which|well|yes|no|sure|anyway|regardless|\\p{L}+ly because|just because|because [^,]*$)',
        '(?:first|firstly|second|secondly|third|thirdly|finally|lastly|next|again|too|rather|either way|that said)',
        '(?:another|others|the (?:same|former|latter|others?|first|second|third|last|result|reason|answer|problem))',
        '(?:for (?:example|instance|one thing)|in (?:fact|short|other words|addition|contrast|turn|response|return))',
        '(?:as (?:a result|such|well)|by contrast|on the (?:other hand|contrary)|at the same time|after all|of course)',
        '\\p{L}+ (?:of )?(?:this|that|these|those|such|them|it)',
      ]
        .map((opening) => `^${opening}(?![\\p{L}\\p{N}-])`)
        .join('|'),
      'iu',
    ),
);

const COMPLETE = /(?:[^.]\.|!)["')\]]*$/u;

/** The number of words: stretches between white space and dashes with a letter or digit in them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s–—]*/gu)?.length ?? 0;
}

/**
 * Whether the sentence means what it says by itself: complete, of readable length, no question, no aside in brackets,
 * not in somebody else's words, and without a pointer to what was said before.
 *
 * @param start,end offsets of the sentence in `paragraph`
 * @param enclosed the paragraph's brackets and quotations
 */
export function standsAlone(
  paragraph: string,
  { start, end }: { start: number; end: number },
  enclosed: readonly Enclosure[],
): boolean {
  const sentence = paragraph.slice(start, end);
  const words = countWords(sentence);
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  if (!/^[\p{L}\p{N}]/u.test(sentence) || !COMPLETE.test(sentence) || /[?\uFFFC]/u.test(sentence)) return false;
  if (pointsBack().test(sentence)) return false;
  return enclosed.every((enclosure) => {
    if (enclosure.end <= start || enclosure.start >= end) return true;
    if (enclosure.start < start || enclosure.end > end) return false;
    return (
      enclosure.kind === 'bracket' || countWords(paragraph.slice(enclosure.start, enclosure.end)) <= MAX_QUOTED_WORDS
    );
  });
}
