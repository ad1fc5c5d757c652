/**
 * Typography levelled, so that one word has one spelling however a page sets it, with every offset kept.
 *
 * Soft hyphens and zero-width characters go, white space of any kind becomes one space, quotes become straight and
 * no-break hyphens plain.
 */

/** A stretch of the result that stands unchanged in length at `from` in the input. */
export interface Run {
  from: number;
  length: number;
}

export interface Normalised {
  text: string;
  /** In order; together they are as long as `text`. */
  runs: Run[];
}

/** Characters that a reader does not see, as the inside of a character class. */
export const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const SPECIAL = new RegExp(`[${INVISIBLE}]+|[\\s\\u00A0]+`, 'gu');
const LEVELLED = /[‘’‚‛ʼ′`´“”„‟″‐‑]/gu;
const LEVEL: Record<string, string> = { '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '‐': '-', '‑': '-' };

/**
 * @param data the data of one text node
 * @param afterSpace whether what stands before it already ends in a space, so that it must not begin with one
 */
export function normalise(data: string, afterSpace: boolean): Normalised {
  const runs: Run[] = [];
  let text = '';
  let from = 0;
  // Asked of the growing text at every space, it would be flattened each time: a million letters would take minutes.
  let endsInSpace = afterSpace;
  const keep = (until: number) => {
    if (until > from) {
      text += data.slice(from, until);
      endsInSpace = false;
      runs.push({ from, length: until - from });
    }
  };
  for (const { 0: special, index } of data.matchAll(SPECIAL)) {
    keep(index);
    from = index + special.length;
    const isSpace = special.trim() === '' && !INVISIBLE_ONLY.test(special);
    if (isSpace && !endsInSpace) {
      text += ' ';
      endsInSpace = true;
      runs.push({ from: index, length: 1 });
    }
  }
  keep(data.length);
  return { text: text.replace(LEVELLED, (character) => LEVEL[character] ?? "'"), runs };
}

// "\uFEFF" counts as white space for `trim`, but is none to a reader.
const INVISIBLE_ONLY = new RegExp(`^[${INVISIBLE}]+$`, 'u');
