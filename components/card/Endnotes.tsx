import type { TermCard } from '@/utils/core/reading.ts';
import { Lemma } from '../Lemma.tsx';
import { shownExpansion } from './glance-words.ts';
import { useTexts } from '../texts.ts';
import type { TermLine } from './TermList.tsx';

/** What is printed at the article's end, if the reader asks for it. The text has no numbers, so neither have these. */
export function Endnotes({ terms }: { terms: readonly TermLine[] }) {
  const texts = useTexts();
  return (
    <section class="gl-endnotes">
      <h2>{texts('printTerms')}</h2>
      <ul>
        {terms.map(({ mark, lemma, card }) => (
          <li key={mark.start}>
            <b>
              <Lemma lemma={lemma} />
            </b>{' '}
            <Meaning lemma={lemma} card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meaning({ lemma, card }: { lemma: string; card: TermCard }) {
  const expansion = shownExpansion(lemma, card);
  return (
    <span lang={card.language}>
      {expansion && <i>{expansion}. </i>}
      {card.gloss}
    </span>
  );
}
