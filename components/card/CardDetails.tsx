import type { Annotation } from '@/utils/core/notes/annotation.ts';
import type { TermCard } from '@/utils/core/reading.ts';
import { Apparatus } from './Apparatus.tsx';
import { loneSince } from './apparatus-rows.ts';
import { CardNotes } from './CardNotes.tsx';
import { OtherSenses } from './OtherSenses.tsx';
import { Sources } from './Sources.tsx';

export interface CardDetailsProps {
  /** The word as it stands in the text. */
  lemma: string;
  card: TermCard;
  certain: boolean;
  /** The reader's notes on the term, oldest first. */
  notes: readonly Annotation[];
}

/** What a card says beyond its gloss. */
export function CardDetails({ lemma, card, certain, notes }: CardDetailsProps) {
  return (
    <>
      {card.detail && (
        <p class="gl-gloss gl-detail" lang={card.language}>
          {card.detail}
        </p>
      )}
      <div class="gl-note-rule" />
      <Apparatus card={card} />
      <OtherSenses lemma={lemma} card={card} certain={certain} />
      <Sources card={card} checked={loneSince(card) !== 'nothing'} />
      <CardNotes notes={notes} met={card.met} />
    </>
  );
}
