import { REGISTER_TEXTS } from '../kinds.ts';
import { Lemma } from '../Lemma.tsx';
import type { TermRowFacts } from './TermRows.tsx';
import { useTexts } from '../texts.ts';

export interface TermRowProps {
  term: TermRowFacts;
  /** Language of the article. */
  language?: string;
  onShow(term: { start: number; card: string }): void;
}

/** A term and its gloss, set as a critical edition does: the word of the text, a bracket, the explanation. */
export function TermRow({ term, language, onShow }: TermRowProps) {
  const t = useTexts();
  const { start, card, surface, gloss, register, certain, known } = term;
  const glossId = `gloss-${start}`;
  const remarks = [
    register && <em class="rubric">{t(REGISTER_TEXTS[register])}</em>,
    !certain && <em class="rubric">{t('popupUncertain')}</em>,
    known && <em class="aside">{t('popupKnown')}</em>,
  ].filter(Boolean);

  return (
    <li class="row">
      <button
        type="button"
        class="lemma"
        lang={language}
        aria-describedby={glossId}
        onClick={() => onShow({ start, card })}
      >
        <Lemma lemma={surface} />
      </button>{' '}
      <span id={glossId}>
        <span lang={term.language}>{gloss}</span>
        {remarks.map((remark, index) => (
          <span key={index}> {remark}</span>
        ))}
      </span>
    </li>
  );
}
