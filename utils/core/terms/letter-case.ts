/** What capitals say: whether a form may be written so, and where they say nothing. */
import type { IndexedForm } from './term-index.ts';
import type { TokenisedText } from './tokenise.ts';

/** As many words in capitals in a row are a passage in capitals; fewer may be a list of acronyms. */
const PASSAGE_WORDS = 4;
/** Longer words in capitals are read as words said loudly, shorter ones as acronyms. */
const ACRONYM_LETTERS = 5;
const WITHIN_PASSAGE = /^(?:[ '&-]|\. ?)$/;

/**
 * Whether the capitals of the tokens from `first` on are those of the form.
 *
 * @param inCapitals for each token, whether it stands in a passage all in capitals
 * @param isPlural whether the last token is the plural of the form's last
 */
export function agreesInCase(
  form: IndexedForm,
  text: TokenisedText,
  { first, inCapitals, isPlural }: { first: number; inCapitals: readonly boolean[]; isPlural: boolean },
): boolean {
  const isExact = form.variant.case === 'exact';
  if (isExact && form.tokens.some((_, index) => inCapitals[first + index])) return false;
  return form.tokens.every((token, index) => {
    const written = text.token(first + index);
    const hasEnding = isPlural && index === form.tokens.length - 1;
    if (form.tokens.length === 1 && isOtherWord(form, written, inCapitals[first] === true, isPlural)) return false;
    return agrees(token, written, isExact, hasEnding);
  });
}

function agrees(token: string, written: string, isExact: boolean, hasEnding: boolean): boolean {
  if (!hasEnding) return isExact ? token === written : keepsCapitals(token, written);
  const shared = written.toLowerCase().endsWith('ies') ? token.length - 1 : token.length;
  const ending = written.slice(shared);
  // "USS" is a ship, not several of the US; but "MISSIONS" is MISSION with its ending.
  const mayEndInCapitals = !isExact && token !== token.toUpperCase() && isInCapitals(written);
  if (ending !== ending.toLowerCase() && !mayEndInCapitals) return false;
  const [beginning, form] = [written.slice(0, shared), token.slice(0, shared)];
  return isExact ? beginning === form : keepsCapitals(form, beginning);
}

/** Whether every capital of the form is one in the text too; the two are alike but for case. */
function keepsCapitals(token: string, written: string): boolean {
  if (token === written) return true;
  for (let index = 0; index < token.length; index += 1) {
    const letter = token[index]!;
    if (letter !== written[index] && letter !== letter.toLowerCase()) return false;
  }
  return true;
}

/** "AIDS" is not several aids, nor "GAO" the town of Gao. */
function isOtherWord(
  { tokens, variant }: IndexedForm,
  written: string,
  inCapitals: boolean,
  isPlural: boolean,
): boolean {
  const mayBeAcronym = written.length > 1 && written.length <= ACRONYM_LETTERS && isInCapitals(written);
  const isWord = variant.kind !== 'acronym' && tokens[0] !== tokens[0]!.toUpperCase();
  return mayBeAcronym && isWord && (isPlural || !inCapitals);
}

/**
 * For each token, whether it stands where all is in capitals: a block of two words or more (a lone word in capitals
 * may well be an acronym), or a run of words within one, such as a bold opening.
 */
export function findCapitals(text: TokenisedText): boolean[] {
  const tones = text.folded.map((_, index) => toneOf(text.token(index)));
  const inCapitals = tones.map(() => false);
  const markStretches = (breaksBefore: (index: number) => boolean, atLeast: number) => {
    let from = 0;
    for (let index = 1; index <= text.count; index += 1) {
      if (index < text.count && !breaksBefore(index)) continue;
      if (isLoud(from, index, atLeast)) inCapitals.fill(true, from, index);
      from = index;
    }
  };
  const isLoud = (from: number, until: number, atLeast: number) => {
    let words = 0;
    let counted = -1;
    for (let index = from; index < until; index += 1) {
      if (tones[index] === 'quiet') return false;
      const word = text.words[index]!;
      if (tones[index] === 'loud' && word !== counted) {
        words += 1;
        counted = word;
      }
    }
    return words >= atLeast;
  };
  const isQuiet = (index: number) => tones[index] === 'quiet';
  markStretches((index) => text.gapBefore(index).includes('\n'), 2);
  markStretches(
    (index) => isQuiet(index) || isQuiet(index - 1) || !WITHIN_PASSAGE.test(text.gapBefore(index)),
    PASSAGE_WORDS,
  );
  return inCapitals;
}

/** Figures and addresses are neither loud nor quiet. */
function toneOf(written: string): 'loud' | 'quiet' | 'neither' {
  // Scripts without capitals set nothing in them.
  if (/^[A-Za-z]?[a-z]+$/.test(written) || /\p{Lo}/u.test(written)) return 'quiet';
  const upper = written.toUpperCase();
  if (written.includes('/') || upper === written.toLowerCase()) return 'neither';
  return written === upper ? 'loud' : 'quiet';
}

/** Whether a token has capitals and no small letters. */
function isInCapitals(written: string): boolean {
  return written === written.toUpperCase() && written !== written.toLowerCase();
}
