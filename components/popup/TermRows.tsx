/** The terms of the article in text order: those marked on the page, and the other known words folded below. */
import type { Register } from '@/utils/core/glossary/schema.ts';
import { PopupSection } from './PopupSection.tsx';
import { TermRow } from './TermRow.tsx';
import { useTexts, type Texts } from '../texts.ts';

/** A term by one of its occurrences: the first that is marked, or else the first. */
export interface TermRowFacts {
  start: number;
  card: string;
  /** As it stands on the page. */
  surface: string;
  gloss: string;
  register?: Register;
  certain: boolean;
  /** Whether the reader has said "I know this". */
  known: boolean;
  marked: boolean;
  /** Language of the gloss. */
  language: string;
}

export interface TermRowsProps {
  id: string;
  terms: TermRowFacts[];
  /** Language of the article. */
  language?: string;
  onShow(term: { start: number; card: string }): void;
}

export function TermRows({ id, terms, language, onShow }: TermRowsProps) {
  const t = useTexts();
  const marked = terms.filter((term) => term.marked);
  const others = terms.filter((term) => !term.marked);
  const rows = (list: TermRowFacts[]) => (
    <ul class="term-rows">
      {list.map((term) => (
        <TermRow key={term.card} term={term} language={language} onShow={onShow} />
      ))}
    </ul>
  );

  return (
    <PopupSection id={id} title={t('popupTerms')} count={countOf(marked.length, others.length, t)}>
      {terms.length === 0 && <p class="none">{t('popupNoTerms')}</p>}
      {marked.length > 0 && rows(marked)}
      {others.length > 0 && (
        // With nothing marked, these are all that there is to show.
        <details open={marked.length === 0}>
          <summary>{others.length === 1 ? t('popupMoreTermsOne') : t('popupMoreTerms', others.length)}</summary>
          {rows(others)}
        </details>
      )}
    </PopupSection>
  );
}

function countOf(marked: number, others: number, t: Texts): string | undefined {
  if (marked + others === 0) return undefined;
  if (marked === 0) return t('popupTermCountNone', others);
  return others === 0 ? t('popupTermCount', marked) : t('popupTermCountMore', marked, others);
}
