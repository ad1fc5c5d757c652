import { Byline } from '../popup/Byline.tsx';
import type { ArticleHeadFacts, LinkedCopy } from '../popup/ArticleHead.tsx';
import { placeName } from '../popup/place-name.ts';
import { TextAround } from '../TextAround.tsx';
import { useTexts } from '../texts.ts';

export interface ReaderHeadProps {
  facts: ArticleHeadFacts;
  /** The page that the text was read on. */
  readOn: LinkedCopy;
  /** How many terms are explained, and how to read it. */
  guide: string;
}

export function ReaderHead({ facts, readOn, guide }: ReaderHeadProps) {
  const t = useTexts();
  const { title, language } = facts;
  return (
    <header>
      {title ? (
        <h1 lang={language} dir="auto">
          {title}
        </h1>
      ) : (
        <h1 class="absent">{t('popupNoTitle')}</h1>
      )}
      <Byline {...facts} />
      <p class="read-on">
        <TextAround text="readerReadOn">
          <a href={readOn.href}>{placeName(t, readOn.at)}</a>
        </TextAround>
      </p>
      <p class="guide">{guide}</p>
    </header>
  );
}
