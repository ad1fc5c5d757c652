/** Where photo credits begin: they name agencies and licences ("CC BY") that are no part of the story. */

const PICTURE = '(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video)';
/** "Photo by: Joe Penney", "Credit: Reuters", "Image courtesy of NASA": unmistakable wherever they stand. */
const MARKED = new RegExp(
  `(?<![\\p{L}\\d])\\(?(?:${PICTURE}\\s+(?:by|credits?|courtesy(?:\\s+of)?|via|source)\\s*:|${PICTURE}\\s*(?:credits?)?\\s*:|credits?\\s*:|©)`,
  'giu',
);
/** "Photo by Joe Penney" and "Joe Penney/Reuters": credits in a caption, ordinary words elsewhere. */
const IN_CAPTION = new RegExp(
  `(?<![\\p{L}\\d])\\(?${PICTURE}\\s+(?:by|courtesy(?:\\s+of)?|via|from)\\s+(?=\\p{Lu}|the\\s)`,
  'giu',
);
/** Without one of these there is no credit, and the expressions above take a browser long to prepare. */
const WORDS = new RegExp(`${PICTURE}|credits?|©`, 'i');
const MAX_CREDIT_LENGTH = 160;

/**
 * The offset at which the credit at the end of a text begins (UTF-16): 0 if the text is nothing else, undefined if it
 * has none.
 *
 * @param isCaption whether the text stands under a picture, where less explicit wording is a credit too
 */
export function creditStart(text: string, isCaption: boolean): number | undefined {
  if (!WORDS.test(text)) return undefined;
  for (const pattern of isCaption ? [MARKED, IN_CAPTION] : [MARKED]) {
    for (const { index } of text.matchAll(pattern)) {
      const credit = text.slice(index);
      // Outside captions a credit is a line of its own or the last thing said, never the opening of a sentence.
      const before = text.slice(0, index).trimEnd();
      const opens = before === '' || /[.!?)\]"'’”]$/.test(before) || isCaption;
      if (opens && credit.length <= MAX_CREDIT_LENGTH && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(credit)) return index;
    }
  }
  return undefined;
}
