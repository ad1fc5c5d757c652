import type { Category } from '@/utils/core/glossary/schema.ts';
import { CATEGORY_TEXTS } from '../kinds.ts';
import { useTexts } from '../texts.ts';

export interface CategoryFilterProps {
  /** The kinds there are, with how many terms each has. */
  counts: ReadonlyMap<Category, number>;
  /** The kind shown; all, if none is chosen. */
  chosen?: Category | undefined;
  onChoose(category: Category | undefined): void;
}

const ALL = '';

/** Which kind of term is listed. */
export function CategoryFilter({ counts, chosen, onChoose }: CategoryFilterProps) {
  const t = useTexts();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <label class="filter">
      {t('popupKind')}
      <select
        value={chosen ?? ALL}
        onChange={({ currentTarget: { value } }) => onChoose([...counts.keys()].find((category) => category === value))}
      >
        <option value={ALL}>{t('popupKindOption', t('popupKindAll'), all)}</option>
        {[...counts].map(([category, count]) => (
          <option key={category} value={category}>
            {t('popupKindOption', t(CATEGORY_TEXTS[category]), count)}
          </option>
        ))}
      </select>
    </label>
  );
}
