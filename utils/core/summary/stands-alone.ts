/** Whether a sentence may be shown without those around it. */
import type { Enclosure } from './enclosed.ts';
import { pointsBack } from './points-back.ts';

const MIN_WORDS = 8;
const MAX_WORDS = 60;
/** Longer quotations are somebody else's statement, shorter ones are the author's choice of word. */
const MAX_QUOTED_WORDS = 3;

/** "BAMAKO, Mali — ". */
const DATELINE = /^[A-Z0-9][^.!?;:]{0,40}? (?:—|–|--) (?=[A-Z])/;
/** Somebody's name and a colon, as in an interview: "Moss: We should …". */
const SPEAKER = /^(?:[A-Z][\w.'-]*,? ){0,3}[A-Z][\w.'-]*: /;
/** Says something to the reader, or of the page, and nothing of the matter. */
const ADDRESSES_READER = new RegExp(
  '^(?:(?:please |just |now |but )?(?:' +
    'read (?:more|on|our|also|about|the (?:full|original))|see (?:also|our|here|below|above|the)|sign up|subscribe to|' +
    'click (?:here|on|the|to)|follow (?:us|me|the author|@)|listen to|watch (?:the|this|our|a)|download (?:the|this|our|a)|' +
    "don't|do not|remember|imagine|consider|suppose|recall|picture (?:a|an|the|yourself)|note (?:that|how|also)|think (?:of|about)|" +
    "look at|take (?:the|a|an|for)|let's|let (?:us|me)|welcome to|thank you|thanks for)|(?:the )?(?:views|opinions) (?:expressed|here|in this)|copyright|©)(?![\\w-])",
  'i',
);
/** What stands under an article about its author. */
const PRESENTS_AUTHOR =
  /^(?:[A-Z][\w.'-]* ){2,4}(?:is|was|works as|serves as) (?:an?|the) (?:[\w-]+ ){0,4}(?:fellow|director|professor|lecturer|researcher|reporter|correspondent|journalist|editor|writer|author|columnist|consultant|economist|analyst|adviser|advisor|student|associate|contributor)\b.* (?:at|for|with|of|in) /;

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
  const opening = sentence.replace(DATELINE, '');
  if (pointsBack(opening) || [SPEAKER, ADDRESSES_READER, PRESENTS_AUTHOR].some((form) => form.test(opening)))
    return false;
  return enclosed.every((enclosure) => {
    if (enclosure.end <= start || enclosure.start >= end) return true;
    if (enclosure.start < start || enclosure.end > end) return false;
    return (
      enclosure.kind === 'bracket' || countWords(paragraph.slice(enclosure.start, enclosure.end)) <= MAX_QUOTED_WORDS
    );
  });
}
