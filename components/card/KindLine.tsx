import type { TermCard } from '@/utils/core/reading.ts';
import { CATEGORY_TEXTS, REGISTER_TEXTS } from '../kinds.ts';
import { useTexts } from '../texts.tsx';

/** "kinetic · jargon · US military · euphemism": the headword only where the text has another form. */
export function KindLine({ lemma, card }: { lemma: string; card: TermCard }) {
  const texts = useTexts();
  const { headword, category, domain, register } = card;
  const parts = [
    headword.toLowerCase() !== lemma.toLowerCase() && <b lang={card.language}>{headword}</b>,
    texts(CATEGORY_TEXTS[category]),
    domain,
    register && <span class="gl-rubric">{texts(REGISTER_TEXTS[register])}</span>,
  ].filter(Boolean);
  return (
    <p class="gl-kind">
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && '\u00A0· '}
          {part}
        </span>
      ))}
    </p>
  );
}
