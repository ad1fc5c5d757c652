/** What of a card goes into its glance: at most 45 words. */
import type { TermCard } from '@/utils/core/reading.ts';

const GLANCE_WORDS = 45;

export interface GlanceWords {
  expansion?: string;
  gloss: string;
  /** The usual spelling, or what has changed; for want of room neither. */
  line?: { kind: 'spelling'; usual: string } | { kind: 'since'; since: string; text: string };
}

/**
 * Chooses and shortens. A gloss of the design's length is never cut; one that somebody wrote as a page is cut at a
 * word, since its card has the whole of it.
 */
export function glanceWords(lemma: string, card: TermCard): GlanceWords {
  const expansion = shownExpansion(lemma, card);
  const room = GLANCE_WORDS - countWords(lemma) - countWords(expansion ?? '');
  const gloss = firstWords(card.gloss, room);
  const line = glanceLine(card);
  const lineLength = line ? countWords(line.kind === 'spelling' ? `${line.usual} – – –` : `– – ${line.text}`) : 0;
  const fits = line && countWords(gloss) + lineLength <= room;
  return { ...(expansion && { expansion }), gloss, ...(fits && { line }) };
}

/** The full form, unless the text has it already. */
export function shownExpansion(lemma: string, { expansion }: TermCard): string | undefined {
  return expansion && expansion.toLowerCase() !== lemma.toLowerCase() ? expansion : undefined;
}

function glanceLine({ spelling, headline }: TermCard): GlanceWords['line'] {
  if (spelling) return { kind: 'spelling', usual: spelling.usual };
  return headline && { kind: 'since', since: headline.since, text: headline.text };
}

function firstWords(text: string, limit: number): string {
  const words = text.trim().split(/\s+/);
  return words.length <= limit
    ? text
    : `${words
        .slice(0, limit)
        .join(' ')
        .replace(/[,;:.–—-]+$/, '')}…`;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
