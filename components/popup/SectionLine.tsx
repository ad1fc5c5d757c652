import { useTexts } from '../texts.ts';

export interface SectionLineProps {
  sections: { id: string; name: string; count: number }[];
}

/** Leads to the sections below, with how much there is in each. */
export function SectionLine({ sections }: SectionLineProps) {
  const t = useTexts();
  return (
    <nav class="section-line" aria-label={t('popupSections')}>
      <ul>
        {sections.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {name} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
