/**
 * The forms of all entries as a trie of tokens: the way through it costs as many steps as the text has tokens, however
 * many forms there are. (Measured against Aho-Corasick and one alternation on 50,000 forms, it is the fastest to build
 * and to scan; Lingo's `Tree` and Mark My Search use the like.)
 */
import type { Entry, Glossary, Sense, Variant } from '../glossary/schema.ts';
import type { SenseCues } from './cues.ts';
import { levelled } from './levelled.ts';
import { TokenisedText } from './tokenise.ts';

/** One variant as the trie holds it. */
export interface IndexedForm {
  /** The number of its entry. */
  entry: number;
  variant: Variant;
  /** Its tokens with their capitals. */
  tokens: readonly string[];
  /** What it has before its first token ("$") and after its last (the last stop of "U.S."), if it has. */
  lead?: string;
  tail?: string;
}

export interface TrieNode {
  /** By the next token without regard to case, preceded by what stands between. */
  next?: Record<string, TrieNode>;
  forms?: IndexedForm[];
}

/** Plain data, so that it can be made by the build and only be read when the background wakes. */
export interface CompiledTerms {
  root: TrieNode;
  /** Where each entry ends in `entries`, as a UTF-16 offset. */
  ends: number[];
  /** The entries one after the other as JSON: of thousands an article has but a few. */
  entries: string;
}

export interface TermIndex {
  root: TrieNode;
  entryOf(form: IndexedForm): Entry;
  entryById(id: string): Entry | undefined;
  /** Cues in the form in which they are looked up, filled in as senses are first met. */
  senseCues: Map<Sense, SenseCues>;
}

/** Compiles every variant that is marked in texts. Where a form is in several entries, all of them are candidates. */
export function compileTerms(glossaries: readonly Glossary[]): CompiledTerms {
  const entries = glossaries.flatMap((glossary) => glossary.entries);
  const root: TrieNode = {};
  for (const [number, { variants }] of entries.entries()) {
    for (const variant of variants) if (variant.mark) add(root, number, variant);
  }
  const texts = entries.map((entry) => JSON.stringify(entry));
  let end = 0;
  return { root, ends: texts.map(({ length }) => (end += length)), entries: texts.join('') };
}

/** An index over compiled terms, in which an entry is read when it is first met. */
export function termIndex({ root, ends, entries }: CompiledTerms): TermIndex {
  const met = new Map<number, Entry>();
  return { root, entryOf: (form) => entryAt(form.entry), entryById, senseCues: new Map() };

  function entryAt(number: number): Entry {
    let entry = met.get(number);
    if (!entry) met.set(number, (entry = JSON.parse(entries.slice(startOf(number), ends[number])) as Entry));
    return entry;
  }

  function entryById(id: string): Entry | undefined {
    // The schema puts the id first.
    const begin = `{"id":${JSON.stringify(id)},`;
    const number = ends.findIndex((_, at) => entries.startsWith(begin, startOf(at)));
    return number < 0 ? undefined : entryAt(number);
  }

  function startOf(number: number): number {
    return ends[number - 1] ?? 0;
  }
}

/** The node that a token leads to, if any does. */
export function following({ next }: TrieNode, token: string): TrieNode | undefined {
  // A token may be the name of something that every object has.
  return next && Object.hasOwn(next, token) ? next[token] : undefined;
}

function add(root: TrieNode, entry: number, variant: Variant): void {
  const tokens = new TokenisedText(levelled(variant.form));
  if (tokens.count === 0) return;
  let node = root;
  for (const [index, folded] of tokens.folded.entries()) {
    node.next ??= Object.create(null) as Record<string, TrieNode>;
    node = node.next[index === 0 ? folded : tokens.gapBefore(index) + folded] ??= {};
  }
  const lead = tokens.gapBefore(0);
  const tail = tokens.text.slice(tokens.ends.at(-1));
  node.forms ??= [];
  node.forms.push({
    entry,
    variant,
    tokens: tokens.folded.map((_, index) => tokens.token(index)),
    ...(lead && { lead }),
    ...(tail && { tail }),
  });
}
