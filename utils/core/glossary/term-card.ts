/** Makes what a glance and a card say of a term from its entry, for one article. */
import { isAfter, type PartialDate } from '../dates.ts';
import type { TermCard } from '../reading.ts';
import { levelled } from '../terms/levelled.ts';
import { senseKey } from '../terms/sense-key.ts';
import { partFacts } from './part-facts.ts';
import type { Entry, Sense, Variant } from './schema.ts';
import { usualSpelling } from './usual-spelling.ts';

export interface TermCardInput {
  entry: Entry;
  /** The form met, one of the entry's. */
  variant: Variant;
  /** The sense in which it is meant here, one of the entry's. */
  sense: Sense;
  /** Entries that share the form. */
  rivals?: readonly Entry[];
  /** The form as it stands in the article. */
  surface: string;
  articleDate?: PartialDate | undefined;
  /** The article's text. */
  text: string;
  /** Language of the glossary. */
  language: string;
  /** Where the reader has last met the sense, this work apart. */
  met?: TermCard['met'] | undefined;
  /** The clue that decided for the sense. */
  why?: TermCard['why'] | undefined;
}

/**
 * Names the card of a sense as met in a form: `entry/sense`, and `entry/sense#form` where the form changes what is
 * shown: a compound with a gloss of its own, a misspelling.
 */
export function termCardId({ entry, variant, sense }: Pick<TermCardInput, 'entry' | 'variant' | 'sense'>): string {
  const isOwnCard = variant.kind === 'misspelling' || variant.gloss !== undefined;
  return `${entry.id}/${sense.id}${isOwnCard ? `#${variant.form}` : ''}`;
}

/** The card of a sense as met in a form. It looks through the text: make one per id, not one per occurrence. */
export function termCard({
  entry,
  variant,
  sense,
  rivals = [],
  met,
  surface,
  articleDate,
  text,
  language,
  why,
}: TermCardInput): TermCard {
  const { domain } = entry;
  const { register, expansion, detail, headline, asOf } = sense;
  const spelling = variant.kind === 'misspelling' ? usualSpelling(entry, asFound(surface, variant)) : undefined;
  return {
    id: termCardId({ entry, variant, sense }),
    entry: entry.id,
    sense: sense.id,
    headword: entry.headword,
    category: entry.category,
    ...(domain && { domain }),
    ...(register && { register }),
    ...(expansion && { expansion }),
    gloss: variant.gloss ?? sense.gloss,
    ...(detail && { detail }),
    ...(headline && isNews(headline.since, articleDate) && { headline }),
    ...(spelling && { spelling }),
    textNotes: sense.textNotes
      .filter(({ words }) => words.some((word) => hasWords(text, word)))
      .map((note) => note.text),
    ...(articleDate && { articleDate }),
    ...partFacts(sense.facts, articleDate),
    ...(why && { why }),
    others: [entry, ...rivals].flatMap((owner) => otherSenses(owner, sense)),
    ...(met && { met: { title: met.title, read: met.read } }),
    sources: sense.sources.map(({ title, url }) => ({ title, ...(url && { url }) })),
    ...(asOf && { asOf }),
    language,
  };
}

/** The surface, or the listed form where it only differs in capitals: "SONOGO" is spelt like "Sonogo". */
function asFound(surface: string, { form }: Variant): string {
  return surface.toLowerCase() === form.toLowerCase() ? form : surface;
}

function isNews(since: PartialDate, articleDate: PartialDate | undefined): boolean {
  return articleDate === undefined || isAfter(since, articleDate);
}

/** Whether the words stand in the text as whole words, in whatever capitals. */
function hasWords(text: string, words: string): boolean {
  const level = levelled(words);
  // Most texts have them in no form, and the expression takes a browser long to prepare.
  if (!text.toLowerCase().includes(level.toLowerCase())) return false;
  const escaped = level.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function otherSenses(owner: Entry, chosen: Sense): TermCard['others'] {
  return owner.senses
    .filter((sense) => sense !== chosen)
    .map(({ id, expansion, gloss }) => ({
      sense: senseKey({ entry: owner.id, sense: id }),
      ...(expansion && { expansion }),
      gloss,
    }));
}
