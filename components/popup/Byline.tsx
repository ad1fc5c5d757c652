/** Who wrote it, who published it and when; and, in so many words, what of that the page does not say. */
import { formatLongDate, type PartialDate } from '@/utils/core/dates.ts';
import { Dotted } from '../Dotted.tsx';
import { listed } from './listed.ts';
import { placeName, type Place } from './place-name.ts';
import { useTexts } from '../texts.ts';

export interface BylineProps {
  authors: string[];
  contributor?: string;
  publisher?: Place;
  published?: PartialDate;
  isPostingDate: boolean;
}

export function Byline(props: BylineProps) {
  const t = useTexts();
  const { authors, contributor, publisher, published, isPostingDate } = props;
  const writers = contributor ?? listed(authors, t);
  const posters =
    isPostingDate && contributor
      ? listed(
          authors.filter((author) => author !== contributor),
          t,
        )
      : '';
  const date = published && formatLongDate(published);
  const day = date && <time dateTime={published}>{isPostingDate && !posters ? t('popupPosted', date) : date}</time>;
  const known = [
    writers,
    publisher && placeName(t, publisher, 'full'),
    posters ? (
      <>
        {t('popupPostedBy', posters)}
        {day && <>, {day}</>}
      </>
    ) : (
      day
    ),
  ].filter(Boolean);
  const missing = [
    !writers && t('popupNoAuthor'),
    !publisher && t('popupNoPublisher'),
    !date && t('popupNoDate'),
  ].filter(Boolean);

  return (
    <>
      {known.length > 0 && (
        <p class="byline">
          <Dotted facts={known} />
        </p>
      )}
      {missing.length > 0 && <p class="absent">{missing.join(' ')}</p>}
    </>
  );
}
