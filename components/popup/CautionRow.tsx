import type { Caution } from '@/utils/core/summary/before-you-quote.ts';
import { Lemma } from '../Lemma.tsx';
import { listed } from './listed.ts';
import { placeName, type Place } from './place-name.ts';
import { useTexts, type Texts } from '../texts.ts';

export interface CautionRowProps {
  caution: Caution;
  /** Names the remark in the document. */
  remarkId: string;
  original?: Place | undefined;
  language?: string | undefined;
  onShow(term: { start: number; card: string }): void;
}

/** One thing to check; if it is a term's, the row leads to its card. */
export function CautionRow({ caution, remarkId, original, language, onShow }: CautionRowProps) {
  const t = useTexts();
  const show = ({ start, card }: { start: number; card: string }) => onShow({ start, card });
  if (caution.about === 'text') {
    const { surface, remark } = caution;
    return (
      <li class="row">
        <button type="button" class="lemma" lang={language} aria-describedby={remarkId} onClick={() => show(caution)}>
          <Lemma lemma={surface} />
        </button>{' '}
        <span id={remarkId} lang={caution.language}>
          {remark}
        </span>
      </li>
    );
  }
  const words = wordsFor(caution, original, t);
  return (
    <li class="row">
      {'card' in caution ? (
        <button type="button" onClick={() => show(caution)}>
          {words}
        </button>
      ) : (
        words
      )}
    </li>
  );
}

function wordsFor(caution: Exclude<Caution, { about: 'text' }>, original: Place | undefined, t: Texts): string {
  switch (caution.about) {
    case 'poster':
      return t('popupQuotePoster', caution.author, listed(caution.posters, t));
    case 'excerpt':
      return original ? t('popupQuoteCut', placeName(t, original)) : t('popupQuoteCutOnly');
    case 'spelling':
      return t('popupQuoteSpelling', caution.surface, caution.usual);
    case 'year':
      return t('popupQuoteYear', caution.surface, caution.year);
  }
}
