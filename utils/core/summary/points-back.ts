/** Whether a sentence opens by pointing at something that a reader of this one sentence has not read. */
import { lazily } from '../lazily.ts';
import { isAboutNobody } from './about-nobody.ts';

const set = (words: string) => new Set(words.split(' '));

const OPENERS = set(
  'this that these those such it its they their theirs them he his him she her hers here both neither either another other ' +
    'others but and or nor so yet then thus hence instead therefore however otherwise meanwhile also moreover furthermore ' +
    'besides nevertheless nonetheless similarly likewise consequently accordingly indeed conversely additionally which ' +
    'alternatively afterward afterwards anyway regardless firstly secondly thirdly finally lastly again asked',
);
/** Words that may stand before the first thing that a sentence names. */
const SMALL_WORDS = set(
  'in on at by for from to with without within after before since until when while where if although though because as ' +
    'despite during under over among between like unlike beyond behind against through about above below of than once unless ' +
    'even only just not all both each half most many some any none much more less few several one two three part what whether',
);
const POINTERS = set('this these those that such them it him her us none neither');
const PEOPLE = set('he she they');
/** How many small words are looked past. */
const FAR = 4;

const AUXILIARIES =
  '(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|must|may|might|do|does|did|needs?|of (?:these|them))';
/** Opens what comes next, so that an adjective ("second", "still") before it is an adverb. */
const NO_NOUN = `(?:the|a|an|to|of|came|comes|we|i|you|he|she|it|they|there|this|that|${AUXILIARIES})`;
const LISTED =
  'former|latter|others?|first|second|third|fourth|last|two|three|four|pair|whole|next|following|previous|preceding';
const ITEM = '(?:one|ones|group|point|thing|step|reason|problem|question|option|part)';
/** What was said before, in one noun. With a complement ("the problem of debt") it says so itself. */
const SUMMED_UP =
  'result|reason|answer|problem|situation|idea|move|solution|difference|effect|concern|upshot|alternative|irony|example|' +
  'explanation|possibility|option|consequence|implication|exception';

/** All in small letters, and without `u` and `i`, which would take a browser several times as long to prepare. */
const phrases = lazily(
  () =>
    new RegExp(
      [
        "there(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|seem|remain|come)|'s)",
        `(?:first|second|third|next|still|well|later|earlier|elsewhere)(?:,| ${NO_NOUN})`,
        '(?:yes|no|sure|you know|i mean|look|true|granted|naturally|equally|rather|too|worse|plus|(?:worse|better) (?:still|yet)),',
        "[a-z]+ly because|just because|because [^,]*$|the same|what follows|what(?: is|'s) more|more importantly|that said",
        '(?:many|some|several|most|the|two|three) others?',
        `(?:the|all) (?:${LISTED})(?: ${ITEM})?(?:,| ${AUXILIARIES})`,
        '(?:(?:on|in|by) )?the (?:next|following|previous|same) (?:day|morning|evening|night|week|month|year|step)',
        `(?:the|one|part of the|an?) (?:[a-z]+ )?(?:${SUMMED_UP})(?! (?:of|to|for|with|that|why|between|in|from|behind)\\b)`,
        'one (?:such|more|other|is|was|has)|(?:in |by |without |after )?doing so|(?:in order )?to do so|(?:if|even|not) so|if not',
        `(?:some|many|most|few|several|all|none|each|two|three|four|half|more) ${AUXILIARIES}`,
        '(?:[a-z]+ ){1,3}(?:later|earlier|afterwards?|beforehand)(?! than)|(?:since|until|by|even|back|only|just) then',
        'for (?:example|instance|one thing|starters)|in (?:fact|short|other words|turn|truth|practice|theory|reality)',
        'in (?:addition|contrast|response|return)(?! (?:to|for))|in (?:particular|the meantime|the process|the same|each case)',
        'as (?:a result|such|well|if|you (?:can|may|will|know)|noted|mentioned|we (?:saw|have seen)|i (?:said|wrote|noted))',
        'in all,|on paper|by contrast|on the (?:other hand|one hand|contrary)|at the same time|after all|of course|above all',
        'an? further|(?:in|on|at|to|for|from|by|with|without|after|before|since|until|during|despite|under) (?:[\\w-]+ ){0,4}[\\w-]+,? (?:they|he|she)',
        'along the way|to be (?:sure|clear|fair)|to begin with|among (?:its|their|his|her)|when asked',
        '[^,]{1,60}, (?:however|meanwhile|though|too|therefore|moreover|then|instead|likewise|for (?:example|instance)|in turn|by contrast),',
      ]
        .map((phrase) => `^(?:${phrase})(?![\\w\\u00DF-\\u024F-])`)
        .join('|'),
    ),
);

/** @param sentence with straight quotes and single spaces, as in an `ArticleText`, without a dateline */
export function pointsBack(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return opensWithPointer(small) || phrases().test(small) || isAboutNobody(sentence);
}

/** A pointer, at once or behind small words: "but", "most of them", "saving it", "by the time they". */
function opensWithPointer(small: string): boolean {
  const tokens = small.split(' ', FAR + 1);
  const words = tokens.map((token) => /^[^\s.,;:!')]+/.exec(token)?.[0] ?? '');
  if (OPENERS.has(words[0]!)) return true;
  for (let at = 0; at < FAR && isSmall(tokens[at], tokens[at + 1]); at++) {
    const next = words[at + 1] ?? '';
    if (POINTERS.has(next)) return true;
    if (PEOPLE.has(next)) return !isNamedLater(small);
  }
  return false;
}

function isSmall(token: string | undefined, next: string | undefined): boolean {
  if (token === undefined) return false;
  return SMALL_WORDS.has(token) || token.endsWith('ing') || token === 'time' || (token === 'the' && next === 'time');
}

/** "When they return, donors should …" says who they are; "When they return, they should …" does not. */
function isNamedLater(small: string): boolean {
  const main = /, (\w+)/.exec(small)?.[1];
  return main !== undefined && !OPENERS.has(main) && !/^(?:we|you|i|there)$/.test(main);
}
