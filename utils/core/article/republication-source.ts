/** The publisher named after "originally appeared …", "republished with permission …". */
import { lazily } from '../lazily.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DATE = new RegExp(
  `^(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?:${MONTH}\\.?(?:\\s+\\d|$|[,.])|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}|\\d{1,4}(?:st|nd|rd|th)?\\s*(?:$|[\\s,.;)\\]/-]))`,
  'i',
);
const LANGUAGE =
  /^(?:arabic|chinese|dutch|english|french|german|italian|japanese|portuguese|russian|spanish|swahili)\b/i;
const PREPOSITION = /(?:^|[\s,(])(?:by|on|in|at|for|from|via|of)\b:?\s*/giu;
const QUOTED_TITLE = /\b(?:as|titled|entitled|title|headline)\s+["“‘'].*?["”’'](?=[\s,.]|$)/giu;
/** A name: capitals, a domain, or somebody's blog. */
const named = lazily(
  () =>
    /^(?:the\s+)?(?:["“‘']?(?:\p{Lu}|\p{Ll}+\p{Lu}|%s|\d+\s+\p{Lu}|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|blog|edu|gov|int|co|uk|eu)\b))|^(?:my|his|her|their|the author['’]s)\s+(?:own\s+|personal\s+)?(?:blog|website|site|newsletter)/u,
);
/** What is no longer part of the name. */
const AFTER_NAME = new RegExp(
  [
    `,?\\s+(?:on|in)\\s+(?:${WEEKDAY},?\\s+)?(?:(?:the\\s+)?\\d|${MONTH}\\.?\\s+\\d|${MONTH}$)`,
    ',?\\s+(?:and|where|which|who|that)\\s+(?:is|was|has|are|were|can|you|published|appears?|we|it)\\b',
    ',\\s+(?:an?|the|and|where|which|who|with|under|on|in|as)\\s',
    '\\s+(?:through|under|with|as|here|via|titled|entitled|is|was|has)(?:\\s|$)',
    '\\s*(?:…|\\.\\.\\.|[;()\\[\\]|]|\\s[/–—-]\\s|:\\s)',
    '[.!?](?=\\s|$)(?<!\\b\\p{Lu}\\.)',
  ].join('|'),
  'iu',
);

/**
 * Looks for the source in what follows the verb, up to the end of the sentence, passing over dates and languages.
 *
 * @returns undefined if no source is named; no `name` if the text breaks off where the name should stand, as it does
 *   when a link in another element holds it
 */
export function readSource(said: string): { name?: string } | undefined {
  const tail = said.replace(QUOTED_TITLE, ' ');
  const sentence = /^.*?[.!?](?=["”’')\]]*(?:\s|$))(?<!\b\p{Lu}\.)/su.exec(tail)?.[0] ?? tail;
  for (const { index, 0: preposition } of sentence.matchAll(PREPOSITION)) {
    const candidate = sentence.slice(index + preposition.length);
    if (candidate.trim() === '') return {};
    if (DATE.test(candidate) || LANGUAGE.test(candidate) || !named().test(candidate)) continue;
    const cut = candidate.search(AFTER_NAME);
    const name = (cut < 0 ? candidate : candidate.slice(0, cut))
      .replace(/^the\s+/, '')
      .replace(/^["“‘']+|["”’',.\s]+$/gu, '');
    if (name) return { name: name.slice(0, 300) };
  }
  return undefined;
}
