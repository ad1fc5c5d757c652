import { CardDetails, type CardDetailsProps } from './CardDetails.tsx';
import { CloseButton } from './CloseButton.tsx';
import { shownExpansion } from './glance-words.ts';
import { KindLine } from './KindLine.tsx';
import { Lemma } from '../Lemma.tsx';
import { PinButton } from './PinButton.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { useTexts } from '../texts.ts';
import { byReader } from '../trusted.ts';

export interface PinnedCardProps extends CardDetailsProps {
  /** Makes it an ordinary card again, at its word. */
  onUnpin(): void;
  onClose(): void;
}

/** A card that the reader keeps in view: all that it says, and none of what is done with a term. */
export function PinnedCard({ onUnpin, onClose, ...details }: PinnedCardProps) {
  const texts = useTexts();
  const { lemma, card } = details;
  const expansion = shownExpansion(lemma, card);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !byReader(event)) return;
    event.preventDefault();
    onClose();
  };
  return (
    // It hears one key for the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      class="gl-sheet gl-card gl-pinned"
      aria-label={texts('overlayPinned', card.headword)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p class="gl-lemma gl-card-head">
        <Lemma lemma={lemma} />
      </p>
      <ScrollBox name={card.headword}>
        {expansion && (
          <p class="gl-expansion" lang={card.language}>
            {expansion}
          </p>
        )}
        <KindLine lemma={lemma} card={card} />
        <p class="gl-gloss" lang={card.language}>
          {card.gloss}
        </p>
        <CardDetails {...details} />
      </ScrollBox>
      <PinButton isPinned onPin={onUnpin} />
      <CloseButton onClose={onClose} />
    </aside>
  );
}
