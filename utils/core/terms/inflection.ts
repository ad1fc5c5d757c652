/** English inflection: just enough to find the plural of a form, and a cue however it is inflected. */

const VERBAL = ['ed', 'ing'];
const SIBILANTS = ['s', 'x', 'z', 'ch', 'sh'];

/** What is longer is no word, and would take the expressions below long. */
const LONGEST_WORD = 40;

/**
 * Of which singulars a folded word may be the regular plural: "bodies" of "body", "juntas" of "junta".
 * Irregular plurals, and those of words in *-ic*, have to be listed as variants.
 */
export function singulars(folded: string): string[] {
  if (folded.length < 3 || !folded.endsWith('s')) return [];
  const found: string[] = [];
  const withoutS = folded.slice(0, -1);
  // "kinetics", "logistics": words of their own, not several of the kind.
  const isWord = withoutS.endsWith('ic');
  if (!isWord && !endsAsSibilant(withoutS) && !endsInConsonantAndY(withoutS)) found.push(withoutS);
  if (folded.endsWith('es')) {
    const withoutEs = folded.slice(0, -2);
    if (endsAsSibilant(withoutEs) || withoutEs.endsWith('o')) found.push(withoutEs);
  }
  if (folded.endsWith('ies')) {
    const withY = `${folded.slice(0, -3)}y`;
    if (endsInConsonantAndY(withY)) found.push(withY);
  }
  return found;
}

function endsAsSibilant(word: string): boolean {
  return SIBILANTS.some((sound) => word.endsWith(sound));
}

function endsInConsonantAndY(word: string): boolean {
  return word.length > 1 && word.endsWith('y') && !'aeiou'.includes(word.at(-2)!);
}

/**
 * The part of a folded word that its inflected forms share, so that the cue "deploy" is met by "deployed". Not always
 * a word. The plural rules are the S-stemmer's (D. Harman, "How effective is suffixing?", 1991), with *-ed*, *-ing* and
 * a final *-e* taken off as in the first step of M. F. Porter's stemmer (1980).
 */
export function stem(folded: string): string {
  if (folded.length < 4 || folded.length > LONGEST_WORD) return folded;
  const singular = withoutPlural(folded);
  const ending = VERBAL.find((one) => singular.endsWith(one));
  const verb = ending === undefined ? '' : singular.slice(0, -ending.length);
  if (verb.length < 3 || !/[aeiouy]/.test(verb)) return withoutE(singular);
  return withoutE(verb.replace(/([bdfgmnprt])\1$/, '$1'));
}

function withoutPlural(folded: string): string {
  if (!folded.endsWith('s')) return folded;
  if (folded.length > 4 && /[^ae]ies$/.test(folded)) return `${folded.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh|ss|o)es$/.test(folded)) return folded.slice(0, -2);
  return /[^us]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

function withoutE(word: string): string {
  return word.length >= 5 && word.endsWith('e') ? word.slice(0, -1) : word;
}
