/** What a careful reader checks before quoting. */
import type { Caution } from '@/utils/core/summary/before-you-quote.ts';
import { CautionRow } from './CautionRow.tsx';
import type { Place } from './place-name.ts';
import { PopupSection } from './PopupSection.tsx';
import { useTexts } from '../texts.ts';

export interface BeforeYouQuoteProps {
  id: string;
  cautions: Caution[];
  /** Where the original is, if the page says so. */
  original?: Place | undefined;
  /** Language of the article. */
  language?: string | undefined;
  onShow(term: { start: number; card: string }): void;
}

export function BeforeYouQuote({ id, cautions, ...row }: BeforeYouQuoteProps) {
  return (
    <PopupSection id={id} title={useTexts()('popupQuote')}>
      <ul class="cautions">
        {cautions.map((caution, index) => (
          <CautionRow key={index} caution={caution} remarkId={`${id}-${index}`} {...row} />
        ))}
      </ul>
    </PopupSection>
  );
}
