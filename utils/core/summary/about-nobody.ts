import { opensSentences } from './abbreviations.ts';

const PRONOUN = /\b(?:[Hh]e|[Hh]im|[Hh]is|[Hh]imself|[Ss]he|[Hh]ers?|[Hh]erself)\b/;
const NAME = /(?:^|[^\w.])[A-Z\u00C0-\u00DE]\w*[a-z\u00DF-\u024F]/g;
/** "Who", "nobody", "every teacher", "a young officer". */
const SOMEBODY =
  /\b(?:who|whose|whom|\w+body|\w+one|(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o|[Oo]ne) (?:[\w-]+ ){0,2}[\w-]*(?:er|or|ist|ian|ant|ent|man|woman|child|boy|girl|king|queen|chief))s?\b/;

/** Whether a sentence says "he" or "her" before it names or describes anybody. An acronym is nobody's name. */
export function isAboutNobody(sentence: string): boolean {
  const at = sentence.search(PRONOUN);
  if (at < 0) return false;
  const before = sentence.slice(0, at);
  const names = (before.match(NAME) ?? []).length - (opensSentences(before) ? 1 : 0);
  return names <= 0 && !SOMEBODY.test(before);
}
