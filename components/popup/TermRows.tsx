/** The terms of the article in text order: those marked on the page, and the other known words folded below. */
import { useState } from 'preact/hooks';
import type { Category, Register } from '@/utils/core/glossary/schema.ts';
import { CATEGORY_TEXTS } from '../kinds.ts';
import { CategoryFilter } from './CategoryFilter.tsx';
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
  category: Category;
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

const CATEGORIES = Object.keys(CATEGORY_TEXTS) as Category[];

/** Fewer are seen at a glance. */
const FILTERED_FROM = 13;

export function TermRows({ id, terms, language, onShow }: TermRowsProps) {
  const t = useTexts();
  const [wanted, setWanted] = useState<Category>();
  const counts = countKinds(terms);
  const hasFilter = terms.length >= FILTERED_FROM && counts.size > 1;
  // The page may have lost its last term of this kind since it was chosen.
  const chosen = hasFilter && wanted && counts.has(wanted) ? wanted : undefined;
  const shown = terms.filter(({ category }) => !chosen || category === chosen);
  const marked = shown.filter((term) => term.marked);
  const others = shown.filter((term) => !term.marked);
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
      {hasFilter && <CategoryFilter counts={counts} chosen={chosen} onChoose={setWanted} />}
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

/** In the order in which kinds are named anywhere. */
function countKinds(terms: readonly TermRowFacts[]): ReadonlyMap<Category, number> {
  const kinds = Map.groupBy(terms, ({ category }) => category);
  return new Map(CATEGORIES.flatMap((kind) => (kinds.has(kind) ? [[kind, kinds.get(kind)!.length] as const] : [])));
}

function countOf(marked: number, others: number, t: Texts): string | undefined {
  if (marked + others === 0) return undefined;
  if (marked === 0) return t('popupTermCountNone', others);
  return others === 0 ? t('popupTermCount', marked) : t('popupTermCountMore', marked, others);
}
