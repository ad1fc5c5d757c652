import { stem } from './inflection.ts';

/**
 * A token is a letter or digit with the letters, marks and digits that follow it; an address is one token, so that no
 * term is found in it. Superscript figures are no part of a word: "ECOWAS²" is ECOWAS with a footnote.
 */
const TOKEN = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu;

/** What may stand between two tokens of one word: "post-kinetic", "U.S", "what's", "1,000". */
const INSIDE_WORD = /^(?:[-'.&/,]|)$/;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text cut into tokens once, for all that look words up in it. Offsets are UTF-16 offsets into `text`. */
export class TokenisedText {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Each token without regard to case. */
  readonly folded: string[] = [];
  /** The number of the word that each token is part of, from 0: "post-kinetic" is two tokens of one word. */
  readonly words: number[] = [];
  #positions: Map<string, number[]> | undefined;

  constructor(text: string) {
    this.text = text;
    let word = -1;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      const end = this.ends.at(-1);
      if (end === undefined || !INSIDE_WORD.test(text.slice(end, index))) word += 1;
      this.starts.push(index);
      this.ends.push(index + token.length);
      this.folded.push(fold(token));
      this.words.push(word);
    }
  }

  /** How many tokens there are. */
  get count(): number {
    return this.starts.length;
  }

  /** How many words there are. */
  get wordCount(): number {
    return (this.words.at(-1) ?? -1) + 1;
  }

  /** A token as it stands in the text, in composed form. */
  token(index: number): string {
    return compose(this.text.slice(this.starts[index], this.ends[index]));
  }

  /** What stands between a token and the one before it; before the first, all that precedes it. */
  gapBefore(index: number): string {
    return this.text.slice(index > 0 ? this.ends[index - 1] : 0, this.starts[index] ?? this.text.length);
  }

  /** The numbers of the tokens of this stem, ascending. */
  positions(ofStem: string): readonly number[] {
    this.#positions ??= positionsByStem(this.folded);
    return this.#positions.get(ofStem) ?? [];
  }

  /** The number of the first token that begins at `offset` or after it. */
  tokenAt(offset: number): number {
    return lowerBound(this.starts, offset);
  }
}

/** The text cut last: a caller that passes a string for each of its matches must not have it cut again each time. */
let latest: WeakRef<TokenisedText> | undefined;

/** Cuts a text into tokens, unless that has been done. */
export function tokenise(text: string | TokenisedText): TokenisedText {
  if (typeof text !== 'string') return text;
  const known = latest?.deref();
  if (known?.text === text) return known;
  const tokens = new TokenisedText(text);
  latest = new WeakRef(tokens);
  return tokens;
}

/** Where `value` stands, or would stand, in a list that ascends. */
export function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function positionsByStem(folded: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, token] of folded.entries()) {
    const key = stem(token);
    const list = positions.get(key);
    if (list) list.push(index);
    else positions.set(key, [index]);
  }
  return positions;
}

function fold(token: string): string {
  return compose(token).toLowerCase();
}

function compose(token: string): string {
  return BEYOND_ASCII.test(token) ? token.normalize('NFC') : token;
}
