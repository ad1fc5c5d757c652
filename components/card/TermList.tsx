import type { Ref } from 'preact';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import { CloseButton } from './CloseButton.tsx';
import { Lemma } from '../Lemma.tsx';
import { useTexts } from '../texts.ts';
import { byReader } from '../trusted.ts';

export interface TermLine {
  mark: TermMark;
  lemma: string;
  card: TermCard;
}

export interface TermListProps {
  terms: readonly TermLine[];
  onChoose(mark: TermMark): void;
  onClose(): void;
  dialog?: Ref<HTMLDivElement>;
}

/** The page's marked terms in text order; one leads to its place and its card. */
export function TermList({ terms, onChoose, onClose, dialog }: TermListProps) {
  const texts = useTexts();
  const name = texts('overlayTerms');
  return (
    <div class="gl-sheet gl-term-list" role="dialog" aria-label={name} tabIndex={-1} ref={dialog}>
      <p class="gl-lemma gl-card-head">{name}</p>
      <ul>
        {terms.map(({ mark, lemma, card }) => (
          <li key={mark.start}>
            <button type="button" onClick={(event) => byReader(event) && onChoose(mark)}>
              <b class="gl-list-lemma">
                <Lemma lemma={lemma} />
              </b>{' '}
              <span lang={card.language}>{card.gloss}</span>
            </button>
          </li>
        ))}
      </ul>
      <CloseButton onClose={onClose} />
    </div>
  );
}
