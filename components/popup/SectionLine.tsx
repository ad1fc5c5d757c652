import { useTexts } from '../texts.ts';

export interface SectionLineProps {
  /** Without a number where it would say nothing. */
  sections: { id: string; name: string; count?: number }[];
}

/** Leads to the sections below, with how much there is in those that a reader counts. */
export function SectionLine({ sections }: SectionLineProps) {
  const t = useTexts();
  return (
    <nav class="section-line" aria-label={t('popupSections')}>
      <ul>
        {sections.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {name}
              {count !== undefined && <span class="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
