import { useRef, useState } from 'preact/hooks';
import { Gloss, type GlossProps } from './Gloss.tsx';

export interface GlossedTermProps extends GlossProps {
  /** Offset in the text: tells the term from its other occurrences. */
  start: number;
  /** Signs that stay on its line. */
  lead: string;
  tail: string;
}

/** A word of the text that unfolds its gloss under its line; on paper, the word with the number of its note. */
export function GlossedTerm({ start, lead, tail, ...gloss }: GlossedTermProps) {
  const { lemma, certain, number } = gloss;
  const [isUnfolded, setUnfolded] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const glossId = `gloss-${start}`;
  const foldOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isUnfolded) return;
    setUnfolded(false);
    button.current?.focus();
  };

  return (
    // Escape is heard wherever in the term the focus is; the button is what acts.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span class="glossed" onKeyDown={foldOnEscape}>
      <span class="kept">
        {lead}
        <button
          type="button"
          id={`term-${start}`}
          class={certain ? 'term' : 'term uncertain'}
          aria-expanded={isUnfolded}
          aria-controls={glossId}
          ref={button}
          onClick={() => {
            // Not every browser gives a button the focus when it is clicked, and Escape needs it.
            button.current?.focus();
            setUnfolded(!isUnfolded);
          }}
        >
          {lemma}
        </button>
        <span class="on-paper">
          {lemma}
          <sup>{number}</sup>
        </span>
        {tail}
      </span>
      <span id={glossId} class="gloss" role="note" dir="auto" hidden={!isUnfolded}>
        {isUnfolded && <Gloss {...gloss} />}
      </span>
    </span>
  );
}
