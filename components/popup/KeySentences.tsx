/** What the author says, in sentences that stand by themselves: verbatim, in the page's own typography. */
import { PopupSection } from './PopupSection.tsx';
import { useTexts } from '../texts.ts';

export interface KeySentencesProps {
  id: string;
  sentences: { start: number; end: number; text: string; paragraph: number }[];
  /** How many sentences of running text the article has. */
  sentenceCount: number;
  language?: string;
  onShow(passage: { start: number; end: number }): void;
}

export function KeySentences({ id, sentences, sentenceCount, language, onShow }: KeySentencesProps) {
  const t = useTexts();
  return (
    <PopupSection
      id={id}
      title={t('popupAuthorsWords')}
      count={t('popupSentenceCount', sentences.length, sentenceCount)}
    >
      <ol class="key-sentences">
        {sentences.map(({ start, end, text, paragraph }) => (
          <li key={start}>
            <p lang={language}>{text}</p>
            <button
              type="button"
              class="quiet"
              aria-label={t('popupShowSentence', paragraph)}
              onClick={() => onShow({ start, end })}
            >
              ¶ {paragraph}
            </button>
          </li>
        ))}
      </ol>
    </PopupSection>
  );
}
