import type { TermCard } from '@/utils/core/reading.ts';
import { Dotted } from '../Dotted.tsx';
import { CATEGORY_TEXTS, REGISTER_TEXTS } from '../kinds.ts';
import { useTexts } from '../texts.ts';

/** "kinetic · jargon · US military · euphemism": the headword only where the text has another form. */
export function KindLine({ lemma, card }: { lemma: string; card: TermCard }) {
  const texts = useTexts();
  const { headword, category, domain, register } = card;
  const facts = [
    headword.toLowerCase() !== lemma.toLowerCase() && <b lang={card.language}>{headword}</b>,
    texts(CATEGORY_TEXTS[category]),
    domain,
    register && <span class="gl-rubric">{texts(REGISTER_TEXTS[register])}</span>,
  ];
  return (
    <p class="gl-kind">
      <Dotted facts={facts} />
    </p>
  );
}
