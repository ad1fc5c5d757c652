import type { TermCard } from '@/utils/core/reading.ts';
import { shownExpansion } from '../card/glance-words.ts';
import { useTexts } from '../texts.ts';

export interface GlossProps {
  /** The word as it stands in the text. */
  lemma: string;
  card: TermCard;
  certain: boolean;
  /** Number of the note that says more. */
  number: number;
}

/** What a term means here, in the middle of its sentence: phrases only, each a line of its own. */
export function Gloss({ lemma, card, certain, number }: GlossProps) {
  const t = useTexts();
  const { gloss, spelling, headline, language } = card;
  const expansion = shownExpansion(lemma, card);
  return (
    <>
      {expansion && (
        <i class="line" lang={language}>
          {expansion}.{' '}
        </i>
      )}
      <span class="line" lang={language}>
        {gloss}{' '}
      </span>
      {!certain && <span class="line rubric">{t('cardUncertain')} </span>}
      {spelling && (
        <span class="line">
          <i class="rubric">{t('glanceSpelling')}</i> {t('glanceUsuallyWritten', spelling.usual)}{' '}
        </span>
      )}
      {headline && (
        <span class="line">
          <i class="rubric">{t('glanceSince', headline.since.slice(0, 4))}</i>{' '}
          <span lang={language}>{headline.text}</span>{' '}
        </span>
      )}
      <a href={`#note-${number}`}>{t('readerNote', number)}</a>
    </>
  );
}
