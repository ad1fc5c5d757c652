/** Words by which what stands around a story is known: headings of boxes and lists, and notices. */

export type Label =
  /** Heads a list of links or teasers. */
  | 'links'
  /** Heads prose that is no story: about the author, disclaimers, comments. */
  | 'prose'
  /** Heads an offer: to log in, subscribe, sign up. */
  | 'offer'
  /** Heads what stands in place of the rest of a text that only members may read. */
  | 'gate';

const THINGS =
  '(?:articles?|content|stor(?:y|ies)|posts?|reading|topics?|publications?|links|blogs?|blog posts?|news|research|work|experts?|events?|coverage|pages?|opinions?)';

const LABELS: [Label, RegExp][] = [
  [
    'links',
    new RegExp(
      `^(?:related(?: ${THINGS})?|(?:recommended|suggested|featured|popular|trending|latest)(?: ${THINGS}| now| for you| from .{1,40})?|(?:what to )?read (?:more|next|also|on|this next)|(?:further|more|additional|background) reading|see also|also(?: read| see| (?:on|in|from) .{1,40})?|you (?:may|might) (?:also|be) .{1,30}|more (?:from|on|by|in|about) .{1,40}|more ${THINGS}|more|most (?:read|popular|viewed|shared|recent)|topics?|tags?|keywords|categories|filed under|explore(?: more| topics)?|up next|in this series|share(?: this)?(?: ${THINGS})?|share on .{1,30}|follow us(?: on .{1,30})?|editor['’]?s['’]? picks?|don['’]t miss|(?:featured )?jobs|contents|on this page|breadcrumb)$`,
      'i',
    ),
  ],
  [
    'prose',
    /^(?:about (?:the |this )?(?:authors?|contributors?|experts?|writers?|blog)|(?:the )?authors?|author bio(?:graphy)?|meet the authors?|written by|contributors?|(?:legal )?disclaimers?(?: (?:&|and) .{1,30})?|(?:rights (?:&|and) )?permissions|copyright|(?:suggested |recommended )?citation|(?:how to )?cite (?:as|this)\b.{0,30}|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|(?:press |media )?contacts?(?: us)?|cookies?|(?:cookie|privacy) (?:policy|settings|preferences))$/i,
  ],
  [
    'offer',
    /^(?:(?:sign|log)[ -]?(?:up|in)\b.{0,60}|subscribe\b.{0,60}|(?:register|join|donate)(?: (?:now|today|here|free|for free|to .{1,40}|(?:for |with )?(?:us|this|our|devex|cgd)\b.{0,40}|(?:more than |over )?\d.{1,40}|the .{1,30}\b(?:community|conversation|network|discussion|event)))?|(?:our |the )?newsletters?|stay (?:informed|updated|up[ -]to[ -]date|in the loop|connected)\b.{0,40}|get .{1,40}\b(?:newsletters?|inbox)\b.{0,20}|you (?:have|['’]ve) .{1,40}\bfree (?:articles?|stor(?:y|ies))\b.{0,40}|.{0,30}\bfree articles? (?:left|remaining).{0,20}|advertisement|support our work|already a (?:member|subscriber)\b.{0,40})$/i,
  ],
  [
    'gate',
    /^(?:this|the) (?:article|story|post|content|analysis|report|interview) is (?:(?:only|exclusive(?:ly)?|reserved|available)\s+){1,2}(?:for|to)\b.{0,30}\b(?:members|subscribers)\b.{0,10}$/i,
  ],
];

/** The kind of thing that a heading announces, if it is not part of a story. "Topics" is a label, "Topics in the talks" is not. */
export function labelOf(heading: string): Label | undefined {
  if (heading.length > 80) return undefined;
  const plain = heading.replace(/^[\s►▶→•*]+|[\s:.!…»›>]+$/gu, '');
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Paragraphs that open with a pointer to another page: "Related: …", "Also read: …". */
export function isPointer(text: string): boolean {
  return /^\W*(?:related(?: \w+)?|read(?: (?:more|next|also|this))?|also read|see also|(?:more|further|background) reading|icymi|more on this|watch|listen)\s*[:►|]/i.test(
    text,
  );
}

const NOTICES = [
  /\b(?:\d+|no|one|two|three|four|five)\s+(?:more\s+)?free\s+(?:articles?|stor(?:y|ies))\b/i,
  /\b(?:log|sign)[ -]?in\s+or\s+(?:sign[ -]?up|register|subscribe|join|create)\b/i,
  /\b(?:to|and)\s+(?:continue|keep)\s+reading\b|\bunlock\s+(?:all|this|full|unlimited)\b|^\W*(?:sign|log|subscribe|join|register)\b.{0,60}\bto\s+unlock\b/i,
  /\b(?:sign|signing)\s+up\s+(?:to|for)\s+(?:this|our|the|your|devex|cgd)\b.{0,60}\bnewsletters?\b|\bsubscribe\s+to\s+(?:our|the|this|devex)\b.{0,60}\bnewsletters?\b/i,
  /\b(?:we|this\s+(?:web)?site)\s+uses?\s+cookies\b/i,
  /\bstart\s+(?:your|my|a)\s+(?:\d+-day\s+)?free\s+trial\b|\bbecome\s+a\s+(?:devex\s+)?(?:pro\s+)?member\b|\b(?:already|not yet)\s+a\s+(?:\w+\s+){0,2}(?:member|subscriber)\b/i,
  /\b(?:blog\s+)?posts?\s+reflect\s+the\s+views\s+of\s+the\s+authors?\b|\bdoes\s+not\s+take\s+institutional\s+positions\b|\bviews\s+(?:expressed|in\s+this)\b.{0,80}\b(?:do|does)\s+not\s+(?:necessarily\s+)?(?:reflect|represent)\b|\byou\s+may\s+use\s+and\s+disseminate\b/i,
  /^\W*(?:log|sign)\s+in\s+to\s+(?:post|leave)\b|^\W*skip\s+to\s+(?:main\s+)?content\b|^\W*advertisement\W*$|^\W*(?:share|print|save|listen|comment)(?:\s+this\s+(?:article|page|story))?\W*$|^\W*\d+\s*-?\s*min(?:ute)?s?\s+read\W*$|^\W*copyright\s+(?:©|\d)/i,
  /^\W*about\s+the\s+authors?\s*:/i,
  /^\W*all\s+rights\s+reserved\b|^\W*©\s*\d{4}\b|\bbreach\s+of\s+our\s+(?:terms|copyright)\b/i,
];
const LONGEST_NOTICE = 450;

/** Whether a short paragraph is an offer, notice or disclaimer rather than story. */
export function isNotice(text: string): boolean {
  return text.length <= LONGEST_NOTICE && NOTICES.some((pattern) => pattern.test(text));
}

/** Whether an accessible name says that the region is no story: `aria-label="Related"`. */
export function namesFurniture(label: string): boolean {
  return (
    labelOf(label) !== undefined ||
    /\b(?:meter(?:ing|ed)?|paywall|newsletters?|subscri(?:be|ption)|shar(?:e|ing)|social|cookies?|advert\w*|promo\w*|breadcrumbs?|pagination|recommend\w*|teasers?|author bio)\b/i.test(
      label,
    )
  );
}
