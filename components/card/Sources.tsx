import { formatDate } from '@/utils/core/dates.ts';
import type { TermCard } from '@/utils/core/reading.ts';
import { useTexts } from '../texts.ts';

/** Who says so, and when somebody last looked for changes. */
export function Sources({ card: { sources, asOf }, checked = true }: { card: TermCard; checked?: boolean }) {
  const texts = useTexts();
  const isDated = checked && asOf;
  if (sources.length === 0 && !isDated) return null;
  return (
    <p class="gl-label gl-sources">
      {sources.length > 0 && `${texts(sources.length === 1 ? 'cardSource' : 'cardSources')} `}
      {sources.map(({ title, url }, index) => (
        <span key={index}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          {index < sources.length - 1 ? '; ' : '. '}
        </span>
      ))}
      {isDated && texts('cardChecked', formatDate(asOf.slice(0, 7)))}
    </p>
  );
}
