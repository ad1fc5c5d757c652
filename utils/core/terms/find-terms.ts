import type { Entry, Variant } from '../glossary/schema.ts';
import { beginsWord, endsWord } from './boundaries.ts';
import { singulars } from './inflection.ts';
import { agreesInCase, findCapitals } from './letter-case.ts';
import { compilePhrase, occurs } from './phrases.ts';
import { rememberPerText } from './remember.ts';
import { following, type IndexedForm, type TermIndex, type TrieNode } from './term-index.ts';
import { tokenise, type TokenisedText } from './tokenise.ts';

/** A place where forms of entries stand: UTF-16 offsets, and every entry that may be meant, each once. */
export interface TermMatch {
  start: number;
  end: number;
  candidates: readonly { entry: Entry; variant: Variant }[];
}

interface Scan {
  text: TokenisedText;
  inCapitals: readonly boolean[];
}

interface Found {
  form: IndexedForm;
  start: number;
  end: number;
  isPlural: boolean;
}

/**
 * Finds the terms of an article, in text order, none overlapping: the leftmost, and of those the longest form.
 *
 * The text is normalised (`article/normalise.ts`): quotes straight, spaces single, blocks parted by "\n", which no term
 * crosses. A plural ending is part of a match, a possessive 's is not. A hyphen ends a word on either side: of
 * "ECOWAS-led" and "anti-junta" the term alone is matched, except that a compound listed as a variant, or one whose
 * first part is a `prefix` cue of a candidate ("post-kinetic"), is matched whole. A form listed as such goes before a
 * plural of another. Variants whose `requires` the article does not meet are left out here, so that a shorter form may
 * take their place.
 */
export function findTerms(text: string | TokenisedText, index: TermIndex): TermMatch[] {
  const tokens = tokenise(text);
  const scan = { text: tokens, inCapitals: findCapitals(tokens) };
  const matches: TermMatch[] = [];
  let from = 0;
  let first = 0;
  while (first < tokens.count) {
    const found = longestAt(scan, index.root, first);
    const [best] = found;
    if (!best || best.start < from) {
      first += 1;
      continue;
    }
    const candidates = candidatesOf(found, index);
    matches.push({ start: withPrefix(tokens, first, best.start, { candidates, from }), end: best.end, candidates });
    from = best.end;
    first = tokens.tokenAt(best.end);
  }
  return matches;
}

/** The longest forms that begin at a token: several only where they cover the same characters. */
function longestAt(scan: Scan, root: TrieNode, first: number): Found[] {
  let longest: Found[] = [];
  let node: TrieNode | undefined = root;
  for (let last = first; node && last < scan.text.count; last += 1) {
    const gap = last === first ? '' : scan.text.gapBefore(last);
    const folded = scan.text.folded[last]!;
    const before: TrieNode = node;
    node = following(before, gap + folded);
    const consider = (forms: readonly IndexedForm[] | undefined, isPlural: boolean) => {
      for (const form of forms ?? []) {
        const found = accept(scan, form, { first, last, isPlural });
        if (found) longest = longerOf(longest, found);
      }
    };
    consider(node?.forms, false);
    for (const singular of singulars(folded)) consider(following(before, gap + singular)?.forms, true);
  }
  return longest;
}

function longerOf(longest: Found[], one: Found): Found[] {
  const [best] = longest;
  if (!best || one.end > best.end) return [one];
  if (one.end < best.end || one.start > best.start || (one.isPlural && !best.isPlural)) return longest;
  return one.start < best.start ? [one] : [...longest, one];
}

function accept(
  { text, inCapitals }: Scan,
  form: IndexedForm,
  { first, last, isPlural }: { first: number; last: number; isPlural: boolean },
): Found | undefined {
  const { lead = '', tail = '' } = form;
  const start = text.starts[first]! - lead.length;
  const end = text.ends[last]! + tail.length;
  const isHere =
    (lead === '' || text.text.startsWith(lead, Math.max(start, 0))) &&
    (tail === '' || text.text.startsWith(tail, text.ends[last])) &&
    beginsWord(text, first, start) &&
    endsWord(text, last, end) &&
    agreesInCase(form, text, { first, inCapitals, isPlural }) &&
    (!form.variant.requires || isMet(text, form.variant));
  return isHere ? { form, start, end, isPlural } : undefined;
}

function candidatesOf(found: readonly Found[], index: TermIndex): TermMatch['candidates'] {
  const byEntry = new Map<Entry, Variant>();
  for (const { form } of found) {
    const entry = index.entryOf(form);
    if (!byEntry.has(entry)) byEntry.set(entry, form.variant);
  }
  return [...byEntry].map(([entry, variant]) => ({ entry, variant }));
}

/** Where the match begins if the compound that it is the second part of begins with a prefix cue; else `start`. */
function withPrefix(
  text: TokenisedText,
  first: number,
  start: number,
  { candidates, from }: { candidates: TermMatch['candidates']; from: number },
): number {
  const prefixStart = text.starts[first - 1] ?? -1;
  if (prefixStart < from || start !== text.starts[first] || text.gapBefore(first) !== '-') return start;
  if (!beginsWord(text, first - 1, prefixStart)) return start;
  const prefix = `${text.folded[first - 1]}-`;
  const isCue = candidates.some(({ entry }) =>
    entry.senses.some(({ cues }) =>
      cues.for.some((cue) => 'prefix' in cue && cue.prefix.some((one) => `${one.replace(/-$/, '')}-` === prefix)),
    ),
  );
  return isCue ? prefixStart : start;
}

const isMet = rememberPerText((text, { requires = [] }: Variant) =>
  requires.some((words) => occurs(text, compilePhrase(words))),
);
