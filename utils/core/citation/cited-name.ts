/** An author's name in the parts that bibliographies sort by. */
import { isEditorialAccount, namesOrganisation } from '../article/byline.ts';

export type CitedName =
  | { given: string; /** "von der" in "von der Leyen". */ particle?: string; family: string; suffix?: string }
  /** An organisation, a desk, or a person with one name: never turned round. */
  | { literal: string };

const PARTICLE = /^(?:de|da|do|dos|das|du|di|del|della|van|von|der|den|ter|ten|bin|ibn|al|el|la|le)$/;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
/** Words of which no person's name has one. */
const NO_PERSON = /[&\d]|\b(?:of|for|and|the|on)\b/;

/**
 * Takes the last word for the family name, with the particles before it. Of double family names without a hyphen
 * ("Gabriel García Márquez") no rule can know, so there the first goes with the given names.
 */
export function citedName(name: string): CitedName {
  const words = name.trim().split(/[\s,]+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
  if (words.length < 2 || NO_PERSON.test(name) || namesOrganisation(name) || isEditorialAccount(name)) {
    return { literal: name.trim() };
  }
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1]!)) at -= 1;
  const particle = words.slice(at, -1).join(' ');
  return {
    given: words.slice(0, at).join(' '),
    ...(particle && { particle }),
    family: words.at(-1)!,
    ...(suffix && { suffix }),
  };
}
