/** A term's explanation as it is copied: `OBE: overtaken by events; no longer relevant. (Glossator, checked Nov 2026)`. */
import { shownExpansion } from '@/components/card/glance-words.ts';
import type { Texts } from '@/components/texts.ts';
import { formatDate } from '@/utils/core/dates.ts';
import type { TermCard } from '@/utils/core/reading.ts';

/** Words that a sentence may begin with and that are small inside one. */
const SMALL_INSIDE = /^(A|An|The|No|Not|Someone|Something|After|Of|To|In)(?= )/;

export function citation(lemma: string, card: TermCard, texts: Texts): { text: string; html: string } {
  return {
    text: compose(lemma, card, texts, { bold: same, italic: same, link: same, plain: same }),
    html: compose(lemma, card, texts, {
      bold: (words) => `<b>${escape(words)}</b>`,
      italic: (words) => `<i>${escape(words)}</i>`,
      link: (words, url) => (url ? `<a href="${escape(url)}">${escape(words)}</a>` : escape(words)),
      plain: escape,
    }),
  };
}

interface Markup {
  bold(words: string): string;
  italic(words: string): string;
  link(words: string, url: string | undefined): string;
  plain(words: string): string;
}

function compose(lemma: string, card: TermCard, texts: Texts, { bold, italic, link, plain }: Markup): string {
  const expansion = shownExpansion(lemma, card);
  const gloss = expansion ? card.gloss.replace(SMALL_INSIDE, (word) => word.toLowerCase()) : card.gloss;
  const checked = card.asOf && plain(texts('copyChecked', formatDate(card.asOf.slice(0, 7))));
  const sources = card.sources.map(({ title, url }) => link(title, url));
  const source = sources.length > 0 && texts('copySource', sources.join(', '));
  const origin = [checked, source].filter(Boolean).join('; ');
  const meaning = expansion ? `${italic(expansion)}; ${plain(gloss)}` : plain(gloss);
  return [texts('copyText', bold(lemma), meaning), texts(origin ? 'copyOrigin' : 'copyOriginBare', origin)].join(' ');
}

function same(words: string): string {
  return words;
}

function escape(words: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (character) => names[character] ?? character);
}
