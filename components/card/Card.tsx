import type { ComponentChildren } from 'preact';
import { formatDate } from '@/utils/core/dates.ts';
import { CardDetails, type CardDetailsProps } from './CardDetails.tsx';
import { CardFoot, type CardFootProps } from './CardFoot.tsx';
import { CloseButton } from './CloseButton.tsx';
import { shownExpansion } from './glance-words.ts';
import { KindLine } from './KindLine.tsx';
import { Lemma } from '../Lemma.tsx';
import { PinButton } from './PinButton.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { useTexts } from '../texts.ts';

export interface CardProps extends CardDetailsProps, Omit<CardFootProps, 'hasNote'> {
  onPin(): void;
  onClose(): void;
  /** The note editor; while it is there, gloss and detail are all of the card that stays. */
  children?: ComponentChildren;
}

/** What a term means here, who says so, as of when, and what can be done with it. There is one at a time. */
export function Card({ lemma, card, certain, notes, onPin, onClose, children, ...foot }: CardProps) {
  const texts = useTexts();
  const { headword, gloss, headline, language } = card;
  const expansion = shownExpansion(lemma, card);
  const described = [expansion && 'expansion', 'gloss', headline && 'headline', foot.position && 'position'];
  return (
    <div
      class="gl-sheet gl-card"
      role="dialog"
      aria-label={headword}
      aria-describedby={described
        .filter(Boolean)
        .map((part) => `gl-card-${part}`)
        .join(' ')}
      tabIndex={-1}
    >
      <p class="gl-lemma gl-card-head">
        <Lemma lemma={lemma} />
      </p>
      <ScrollBox name={headword}>
        {expansion && (
          <p class="gl-expansion" lang={language} id="gl-card-expansion">
            {expansion}
          </p>
        )}
        <KindLine lemma={lemma} card={card} />
        <p class="gl-gloss" lang={language} id="gl-card-gloss">
          {gloss}
        </p>
        {!children && <CardDetails lemma={lemma} card={card} certain={certain} notes={notes} />}
      </ScrollBox>
      {children ?? <CardFoot {...foot} hasNote={notes.length > 0} />}
      <PinButton onPin={onPin} />
      <CloseButton onClose={onClose} />
      {headline && (
        <span hidden id="gl-card-headline">
          {`${texts('cardSince', formatDate(headline.since))}: ${headline.text}`}
        </span>
      )}
      {foot.position && (
        <span hidden id="gl-card-position">
          {texts('cardTermPosition', foot.position.number, foot.position.of)}
        </span>
      )}
    </div>
  );
}
