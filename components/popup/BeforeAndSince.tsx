/** What had happened before the article, and what has happened since, with the article between them. */
import { formatDate, formatLongDate, type PartialDate } from '@/utils/core/dates.ts';
import { DatedRow, type DatedRowFacts } from './DatedRow.tsx';
import { PopupSection } from './PopupSection.tsx';
import { useTexts } from '../texts.ts';

export interface BeforeAndSinceProps {
  id: string;
  /** Everything, if the article has no date. */
  before: DatedRowFacts[];
  since: DatedRowFacts[];
  articleDate?: PartialDate;
  /** Whether `articleDate` is only the day on which this copy was posted. */
  isPostingDate: boolean;
  /** When the card checked longest ago was checked. */
  checked?: PartialDate;
  /** Language of the article. */
  language?: string;
  onShow(term: { start: number; card: string }): void;
}

/** As much of a date as says its month: `2026-11`. */
const MONTH = 'YYYY-MM'.length;

export function BeforeAndSince(props: BeforeAndSinceProps) {
  const t = useTexts();
  const { id, before, since, articleDate, isPostingDate, checked, language, onShow } = props;
  const rows = (list: DatedRowFacts[]) =>
    list.length > 0 && (
      <ul class="dated-rows">
        {list.map((row) => (
          <DatedRow key={row.from} row={row} articleDate={articleDate} language={language} onShow={onShow} />
        ))}
      </ul>
    );

  return (
    <PopupSection
      id={id}
      title={t('popupBeforeAndSince')}
      count={checked && t('popupChecked', formatDate(checked.slice(0, MONTH)))}
    >
      {rows(before)}
      {articleDate && (
        <p class="article-rule">
          <time dateTime={articleDate}>
            {t(isPostingDate ? 'popupThisCopy' : 'popupThisArticle', formatLongDate(articleDate))}
          </time>
        </p>
      )}
      {rows(since)}
    </PopupSection>
  );
}
