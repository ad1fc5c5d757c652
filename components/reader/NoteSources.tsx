import { formatDate } from '@/utils/core/dates.ts';
import type { TermCard } from '@/utils/core/reading.ts';
import { useTexts } from '../texts.ts';

export interface NoteSourcesProps {
  card: TermCard;
  /** Whether to say when somebody last looked for changes: the dated lines may have said it. */
  checked: boolean;
}

/** Who says so, with addresses that can be read on paper. */
export function NoteSources({ card: { sources, asOf }, checked }: NoteSourcesProps) {
  const t = useTexts();
  return (
    <>
      {sources.length > 0 && (
        <ul class="sources">
          {sources.map(({ title, url }, index) => (
            <li key={index}>
              {title}
              {url && (
                <>
                  {', '}
                  <a href={url} rel="noopener noreferrer">
                    {url}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {checked && asOf && <p class="checked">{t('cardChecked', formatDate(asOf.slice(0, 7)))}</p>}
    </>
  );
}
