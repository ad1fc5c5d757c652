/** Finds the usual spelling of a form that is listed as a misspelling. */
import type { Entry, Variant } from './schema.ts';

/** Not spelt like the misspelling even where they mean the same. */
const OTHER_WORDS: ReadonlySet<Variant['kind']> = new Set(['misspelling', 'language', 'acronym', 'compound']);

/**
 * The words of a misspelt form that are spelt otherwise in the entry's nearest form, and their usual spelling: for
 * "Captain Sonogo" `{ text: 'Sonogo', usual: 'Sanogo' }`. Undefined if the entry has no other form that is like it.
 *
 * "Nearest" is by edit distance (Levenshtein 1966) between the misspelling and every stretch of a form with as many
 * words, or the whole form.
 */
export function usualSpelling(entry: Entry, misspelt: string): { text: string; usual: string } | undefined {
  const words = misspelt.split(' ');
  const forms = entry.variants.filter(({ kind }) => !OTHER_WORDS.has(kind)).map(({ form }) => form);
  let nearest: string[] | undefined;
  // A form with more than half of its letters changed is another word.
  let distance = misspelt.length / 2;
  for (const candidate of [...forms, entry.headword].flatMap((form) => stretches(form.split(' '), words.length))) {
    const changes = editDistance(misspelt, candidate.join(' '));
    if (changes > 0 && changes < distance) {
      distance = changes;
      nearest = candidate;
    }
  }
  return nearest && differingWords(words, nearest);
}

/** Every stretch of so many words, and all of them. */
function stretches(words: string[], length: number): string[][] {
  const some = words.map((_, start) => words.slice(start, start + length)).filter((part) => part.length === length);
  return words.length === length ? some : [...some, words];
}

function differingWords(words: readonly string[], usual: readonly string[]): { text: string; usual: string } {
  let start = 0;
  while (start < words.length - 1 && start < usual.length - 1 && words[start] === usual[start]) start += 1;
  let end = 0;
  const most = Math.min(words.length, usual.length) - start - 1;
  while (end < most && words.at(-1 - end) === usual.at(-1 - end)) end += 1;
  return {
    text: words.slice(start, words.length - end).join(' '),
    usual: usual.slice(start, usual.length - end).join(' '),
  };
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
