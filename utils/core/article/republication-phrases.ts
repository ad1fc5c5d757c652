/**
 * What a line near an article's start or end says of where the text comes from.
 *
 * Three directions: *in* (this page is the copy), *out* (this page is the original, others copy it), and neither.
 * A line speaks of this page only by "this article", "the following", "a version of this post", or by having no
 * subject at all ("Republished from …"); "a report originally published by the World Bank" is part of a story.
 */
import { readByline } from './byline.ts';
import { isEditorsNote } from './editors-note.ts';
import { readSource } from './republication-source.ts';

export interface RepublicationLine {
  direction: 'in' | 'out';
  /** The publisher or place named as the source, without "the". */
  from?: string;
  /** Whether the line says that only parts of the original are given. */
  excerpt: boolean;
  /** Where in the text it is said (UTF-16 offsets). */
  start: number;
  end: number;
}

const WORK =
  '(?:articles?|pieces?|blog(?:[ -]?posts?)?|posts?|stor(?:y|ies)|op-?eds?|commentar(?:y|ies)|essays?|columns?|interviews?|opinions?|reports?|analys[ie]s|features?|texts?|excerpts?|papers?|briefs?|speech|remarks|letter|q&a|entry|item)';
const VERSION = `(?:an?|the|this|my)\\s+(?:[\\w-]+[\\s,]+){0,4}?versions?\\s+of\\s+(?:an?|this|the|my)\\s+(?:[\\w-]+\\s+){0,2}?${WORK}(?:\\s+(?:that|which))?`;
/** The article itself as the subject. */
const SUBJECT = `(?:(?:this|the\\s+(?:following|above))(?:\\s+(?:[\\w'’-]+\\s+){0,2}?${WORK})?,?(?:\\s+(?:that|which))?|${VERSION})`;
const FIRST = '(?:originally|first|initially|previously)';
const PUBLISHED = '(?:published|posted|appeared|ran|printed|produced|written|featured|released|aired)';
const AUXILIARY = '(?:(?:was|were|is|are|has|have|had|been|being)\\s+)*';
const SAID_FIRST = `(?:${FIRST}\\s+${AUXILIARY}${PUBLISHED}|(?:published|appeared)\\s+(?:originally|first))`;
const AGAIN = '(?:re-?published|re-?printed|re-?posted|reproduced|cross-?posted|syndicated|excerpted)';
/** Where a sentence without a subject may begin. */
const OPENING = '(?:^|[.!?:;|/([*•–—-]\\s*|["”’\']\\s+)\\s*';

/**
 * The patterns take a browser long to prepare, and most lines say nothing of the kind, so each is tried only where the
 * words stand without which it finds nothing. (Not "u": with "i" it makes the same patterns take several times as long.)
 */
interface Phrase {
  words: RegExp;
  pattern: RegExp;
}
const phrase = ({ words, pattern }: { words: string; pattern: string }): Phrase => ({
  words: new RegExp(words, 'i'),
  pattern: new RegExp(pattern, 'gi'),
});

/** An offer to others to copy this page. */
const OFFER = phrase({
  words: 're-?(?:publish|print|post)\\b',
  pattern: `\\b(?:you(?:['’]re|\\s+are)?\\s+(?:welcome|free|may|can)|feel\\s+free|please|want)(?:\\s+to)?\\s+(?:re-?publish|re-?print|re-?post)\\b|^\\W*re-?publish\\s+(?:this|our)\\b`,
});
/** "This article first appeared on …", "Originally published by …", "a version of a post that originally ran in …". */
const FIRST_ELSEWHERE = phrase({
  words: SAID_FIRST,
  pattern: `(?:\\b${SUBJECT}\\s+(?:(?!${FIRST}\\b)[\\w…'’-]+\\s+){0,4}?|${OPENING})${AUXILIARY}${SAID_FIRST}(?=[\\s,:])`,
});
/** "Republished with permission from …", "is republished from …", "Cross-posted from …". */
const COPIED_FROM = phrase({
  words: AGAIN,
  pattern: `(?:\\b${SUBJECT}\\s+${AUXILIARY}|${OPENING})${AGAIN}(?:\\s+(?:here|below|today|in\\s+full))?(?:\\s+(?:with|by)\\s+(?:the\\s+)?(?:kind\\s+|express\\s+)?permission(?=[\\s,.]|$)|(?=\\s+(?:courtesy\\s+of|from)\\b)|(?<=here)(?=\\s+under\\b))`,
});
/** "This story was produced by X through … Read the original story at: …". */
const PRODUCED = phrase({
  words: 'read\\s+the\\s+original\\b',
  pattern: `\\b${SUBJECT}\\s+${AUXILIARY}produced(?=\\s+by\\b.*\\bread\\s+the\\s+original\\b)`,
});
const EXCERPTED =
  /^\W*from the (?:article|post|story|piece|op-?ed|report)\s*:(?=.*\bread\s+(?:it|(?:the\s+)?(?:full|original|whole|entire|rest)\b[^.]{0,30}?)\s*(?:here|on|at)?\W*$)/is;
/** A line that is only a pointer to the original. */
const POINTER = new RegExp(
  `^\\W*(?:read|view|see)\\s+(?:the\\s+)?(?:full\\s+)?original\\s+(?:${WORK}|version|publication)(?:\\s+(?:here|at|on|in)\\b.{0,100})?\\W*$`,
  'i',
);
/** "This article was reprinted on Wired.com", "This piece also appeared in …". */
const COPIED_BY = phrase({
  words: `${AGAIN}\\s|also\\s+${PUBLISHED}`,
  pattern: `\\b${SUBJECT}\\s+(?:(?:has|have|was|were|is|been|also|later|since|subsequently)\\s+)*(?:${AGAIN}\\s+(?:on|in|by|at|to)\\b|(?<=also\\s+)${PUBLISHED}\\b)`,
});
const POINTER_AFTER =
  /^\s*(?:you can\s+)?(?:read|view|see)\s+(?:it|the|full|original)\b[^.!?]*(?:[.!?](?=\s|$)|https?:\S+|$)/i;

/** Whether a note says that what follows is only part of a longer text: "A few excerpts:". */
export function announcesExcerpt(text: string): boolean {
  return /\b(?:(?:a few|some|selected|brief|edited)\s+excerpts?\b|excerpts?\s+(?:follow|below)|(?:is|are)\s+(?:an?\s+)?(?:edited\s+)?excerpts?\b|excerpted\s+from)|^\W*from the (?:article|post|story|piece|op-?ed)\s*:/i.test(
    text,
  );
}

/** Reads one line or paragraph; undefined if it says nothing of the kind. */
export function readRepublicationLine(text: string): RepublicationLine | undefined {
  const spoken = ({ words, pattern }: Phrase) => {
    const found = words.test(text) ? [...text.matchAll(pattern)] : [];
    return found.filter(
      ({ index, 0: said }) => !isQuoted(text, index + said.length) && !(index > 0 && isDocument(text, said)),
    );
  };
  const offer = spoken(OFFER)[0];
  if (offer) return lineOf(text, 'out', offer);

  for (const match of spoken(COPIED_FROM)) return { ...lineOf(text, 'in', match), ...sourceAfter(text, match) };
  for (const match of [...spoken(FIRST_ELSEWHERE), ...spoken(PRODUCED)]) {
    const source = readSource(text.slice(match.index + match[0].length));
    // "originally posted on September 7, 2011" names no place: the page is its own original.
    if (source) return { ...lineOf(text, 'in', match), ...(source.name && { from: source.name }) };
  }
  if (EXCERPTED.test(text)) return { direction: 'in', excerpt: true, start: 0, end: text.length };
  if (POINTER.test(text)) return { direction: 'in', excerpt: false, start: 0, end: text.length };
  const publisher = readByline(text)?.publisher;
  if (publisher) return { direction: 'in', from: publisher, excerpt: false, start: 0, end: text.length };
  const copied = spoken(COPIED_BY)[0];
  return copied && lineOf(text, 'out', copied);
}

/** In the middle of a paragraph "this report" is one that was spoken of just before; not so in an editor's note. */
function isDocument(text: string, said: string): boolean {
  return (
    /^\W*this\s+(?:\w+\s+)?(?:reports?|papers?|briefs?|speech|remarks|letter|text)\b/i.test(said) &&
    !isEditorsNote(text)
  );
}

function sourceAfter(text: string, match: RegExpExecArray): { from?: string } {
  const source = readSource(text.slice(match.index + match[0].length));
  return source?.name ? { from: source.name } : {};
}

function lineOf(text: string, direction: 'in' | 'out', { 0: said, index }: RegExpExecArray): RepublicationLine {
  const start = index + (/^[\s.!?:;|/*•"”’'–—-]*/u.exec(said)?.[0].length ?? 0);
  let end =
    start +
    (/^.*?[.!?](?=[\s\])]|$)(?<!\b\p{Lu}\.)[\])]?/su.exec(text.slice(start))?.[0].length ?? text.length - start);
  for (let more = POINTER_AFTER.exec(text.slice(end)); more?.[0]; more = POINTER_AFTER.exec(text.slice(end))) {
    end += more[0].length;
  }
  return { direction, excerpt: announcesExcerpt(text.slice(start, end)), start, end };
}

/** Whether a quotation is open at this offset: somebody else's words. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const curly = before.split('“').length - before.split('”').length;
  return curly > 0 || before.split('"').length % 2 === 0;
}
