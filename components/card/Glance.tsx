import type { TermCard } from '@/utils/core/reading.ts';
import { glanceWords } from './glance-words.ts';
import { Lemma } from '../Lemma.tsx';
import { useTexts } from '../texts.ts';

/** What a term means here, in a few words and without controls. */
export function Glance({ lemma, card }: { lemma: string; card: TermCard }) {
  const texts = useTexts();
  const { expansion, gloss, line } = glanceWords(lemma, card);
  return (
    <div class="gl-sheet gl-glance" role="tooltip" aria-label={card.headword}>
      <p class="gl-lemma">
        <Lemma lemma={lemma} />
      </p>
      {expansion && (
        <p class="gl-expansion" lang={card.language}>
          {expansion}
        </p>
      )}
      <p class="gl-gloss" lang={card.language}>
        {gloss}
      </p>
      {line && (
        <p class="gl-glance-line">
          <span class="gl-rubric-label">
            {line.kind === 'spelling' ? texts('glanceSpelling') : texts('glanceSince', line.since.slice(0, 4))}
          </span>{' '}
          {line.kind === 'spelling' ? texts('glanceUsuallyWritten', line.usual) : line.text}
        </p>
      )}
    </div>
  );
}
