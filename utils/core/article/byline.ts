/** Who wrote it, as bylines and editor's notes say. */
import { lazily } from '../lazily.ts';

const WORD = "(?!\\p{L}+['’]s\\s)(?:(?:a[ldnrstz]|ash|el|d|l|t)[-'’])?\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:(?:de|da|do|dos|du|di|del|della|van|von|der|den|ter|bin|ibn|al|el|la|le|y)\\s+)*';
const NAME = `${WORD}(?:\\s+${PARTICLE}${WORD}){1,4}`;
const PLAIN_NAME = /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,4}$/;
const oneName = lazily(() => new RegExp(`^${NAME}$`, 'u'));

const SEPARATOR = /\s+\/\/\s+|\s*[|•·]\s*|\s+[–—-]\s+|\s*\n\s*/;
const JOINT = /\s*(?:,\s*and\b|,|;|\band\b|&|\bwith\b)\s*/i;

/** Words that name publishers: "By Michael Standaert, North Dakota News Cooperative". */
const PUBLISHER =
  /\b(?:news|newsroom|cooperative|press|times|post|herald|tribune|journal|gazette|agency|wire|service|network|reuters|media|magazine|review|monitor|chronicle|independent|guardian|today|bureau|radio|broadcasting)\b/i;
const ORGANISATION =
  /\b(?:united|nations|states|cent(?:er|re)|bank|union|institute|university|department|ministry|government|council|foundation|fund|agency|world|global|development|african?|european?|security|group|house|congress|senate|court|policy)\b/i;

export interface Byline {
  authors: string[];
  /** The publisher that the byline names after its author, if it names one. */
  publisher?: string;
}

/** Reads "By Michael Igoe // 13 July 2022", "By A, B and C", "By A, B News"; undefined if the line is no byline. */
export function readByline(line: string): Byline | undefined {
  const [first = '', ...rest] = line.trim().split(SEPARATOR);
  const by = /^(?:(?:written|posted|story|words)\s+)?by:?\s+/i.exec(first);
  // Without "By" a name is a byline only if a date follows it.
  if (line.length > 300 || (!by && !rest.some((piece) => /\d{4}/.test(piece)))) return undefined;
  const names = withoutDate(first.slice(by?.[0].length ?? 0))
    .replace(/[.,:]$/, '')
    .split(JOINT);
  const last = names.at(-1) ?? '';
  const publisher = names.length > 1 && PUBLISHER.test(last) ? last : undefined;
  const authors = (publisher ? names.slice(0, -1) : names).filter(isName);
  if (!authors.length || authors[0] !== names[0]) return undefined;
  return publisher ? { authors, publisher } : { authors };
}

function isName(words: string): boolean {
  return PLAIN_NAME.test(words) || oneName().test(words);
}

function withoutDate(names: string): string {
  if (!/\d{4}/.test(names)) return names;
  return names.replace(/\s+(?:on\s+)?(?:\d{1,2}\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.?\s+\d{1,2}),?\s+\d{4}.*$/u, '');
}

const ROLE =
  /\b(?:fellow|president|director|professor|analyst|researcher|scholar|economist|manager|officer|advis[eo]r|associate|assistant|chair|editor|reporter|minister|ambassador|expert|head|chief)\b/i;

/** The names in a line that is nothing else: "Rita Perakis, Owen Barder and W. Savedoff". */
export function readNames(line: string): string[] | undefined {
  const names = line.trim().split(JOINT);
  return names.every((name) => isName(name) && !ROLE.test(name) && !ORGANISATION.test(name)) ? names : undefined;
}

/** Whether a name has a word of publishers or other organisations in it. */
export function namesOrganisation(name: string): boolean {
  return ORGANISATION.test(name) || PUBLISHER.test(name);
}

/** Whether a name is that of a desk or account which posts what others wrote. */
export function isEditorialAccount(name: string): boolean {
  return (
    /\b(?:editors?|editorial|staff|admin(?:istrator)?|newsroom|news desk|team|guest (?:author|contributor))\b/i.test(
      name,
    ) || /^(?:devex|cgd|center for global development)$/i.test(name)
  );
}

const SAYS = '(?:argues?|writes?|says|explains?|contends?|suggests?|warns?|urges?|believes?|asks|maintains?|notes)';
const viewsOf = lazily(() => [
  new RegExp(
    `\\b(?:${SAYS}|according to)\\s+(?:(?!(?:the|that|this|these|an?|it|in|how|why|what)\\b)[\\p{L}'’-]+\\s+){0,5}?(${NAME})(?=\\s*[,.:;]|\\s+(?:of|from|at|in|who)\\b|\\s*$)`,
    'gu',
  ),
  new RegExp(`(${NAME})(?:,[^.;]{3,160},|\\s+(?:of|from|at)\\s[^,.;]{3,80})?\\s+${SAYS}\\b`, 'gu'),
]);

/** The person whose view an editor's note reports: "… argues Todd Moss, vice president for programs …". */
export function readContributor(note: string): string | undefined {
  for (const pattern of viewsOf()) {
    for (const [, name = ''] of note.matchAll(pattern)) {
      const person = name.replace(/[.'’]+$/, '');
      if (!namesOrganisation(person) && !isEditorialAccount(person)) return person;
    }
  }
  return undefined;
}
