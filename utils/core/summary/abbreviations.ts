/** Full stops that end no sentence, or may not. */
import { lazily } from '../lazily.ts';

const set = (words: string) => new Set(words.split(' '));

/** A name follows. */
const TITLES = set(
  'Mr Mrs Ms Mme Messrs Dr Drs Prof Profs Gen Gens Col Lt Sgt Cpl Pvt Capt Maj Adm Cmdr Brig Sen Sens Rep Reps Gov Govs ' +
    'Pres Rev Fr Hon Rt Amb Supt Insp vs cf e.g i.e viz',
);
/** A number follows. */
const BEFORE_NUMBERS = set(
  'No Nos no nos Art Arts Sec Fig Figs Vol Vols Ch Para Paras p pp ca approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);
/** These may stand at the end of a sentence too. */
const AMBIGUOUS = set('St Mt Ft Dept Inc Ltd Co Corp Bros Jr Sr Ph.D al Mon Tue Tues Wed Thu Thurs Fri');

/** Made when they are first needed: the letters of all scripts take a browser a while. */
const patterns = lazily(() => ({
  lastToken: /(?:^|[^\p{L}\p{N}.])(\p{L}[\p{L}.]*)\.$/u,
  singleOrDottedLetters: /^\p{L}(?:\.\p{L})*$/u,
  numberNext: /^["'([]*\p{N}/u,
  /** A word that opens sentences far more often than names. After Kiss and Strunk (2006), "frequent sentence starters". */
  starters:
    /^["'([]*(?:The|This|That|These|Those|There|Then|They|It|Its|He|His|She|Her|We|Our|You|Your|My|An?|In|On|At|As|By|For|From|To|With|Without|After|Before|Since|Until|When|While|Where|If|Although|Though|Because|Unless|But|And|Or|So|Yet|Nor|Not|No|Now|Here|However|Instead|Meanwhile|Moreover|Such|Some|Many|Most|Much|More|Both|Each|Every|All|Even|Only|Still|Perhaps|What|Who|Why|How|Which|Whether|One|Two|Another|Other|Others|Under|Over|Among|Between|During|Despite|Given)(?![\p{L}\p{N}-])/u,
}));

/**
 * Whether the full stop at the end of `before` belongs to an abbreviation or initial rather than to a sentence.
 *
 * @param before the end of a sentence as far as it goes, without white space behind it
 * @param after what follows, without white space at its start
 */
export function isAbbreviation(before: string, after: string): boolean {
  const { lastToken, numberNext, singleOrDottedLetters, starters } = patterns();
  const token = lastToken.exec(before)?.[1];
  if (!token) return false;
  if (TITLES.has(token)) return true;
  if (BEFORE_NUMBERS.has(token)) return numberNext.test(after);
  return (AMBIGUOUS.has(token) || singleOrDottedLetters.test(token)) && !starters.test(after);
}

/** Whether the text begins with a word that opens sentences far more often than names. */
export function opensSentences(text: string): boolean {
  return patterns().starters.test(text);
}
