/** What the reader has in front of them: title, author, publisher, date, and which copy of it this is. */
import { useEffect, useRef } from 'preact/hooks';
import type { PartialDate } from '@/utils/core/dates.ts';
import type { Moment } from '@/utils/core/summary/moment.ts';
import { Byline } from './Byline.tsx';
import { CopyCitation, type CitationForm } from './CopyCitation.tsx';
import { headSentence } from './head-sentence.ts';
import { placeName, type Place } from './place-name.ts';
import { TextAround } from '../TextAround.tsx';
import { useTexts } from '../texts.ts';

export interface LinkedCopy {
  href: string;
  at: Place;
}

/** Facts that cannot be known are absent, and said to be. */
export interface ArticleHeadFacts {
  title?: string;
  language?: string;
  /** Whether the page says that it is an opinion. */
  isOpinion: boolean;
  /** What had just happened when it was written. */
  moment?: Moment;
  authors: string[];
  /** The writer, where `authors` only posted it. */
  contributor?: string;
  /** Where it first appeared. */
  publisher?: Place;
  published?: PartialDate;
  /** Whether `published` is only the day on which this copy was posted. */
  isPostingDate: boolean;
  here: { is: 'copy'; of: Place; excerpt: boolean } | { is: 'original'; otherCopy?: LinkedCopy } | { is: 'unknown' };
  original?: LinkedCopy;
}

export interface ArticleHeadProps {
  facts: ArticleHeadFacts;
  /** Opens another copy of the article. */
  onOpen(href: string): void;
  /** Copies a citation; whether it is on the clipboard. */
  onCite(form: CitationForm): Promise<boolean>;
}

export function ArticleHead({ facts, onOpen, onCite }: ArticleHeadProps) {
  const t = useTexts();
  const { title, language, here, original } = facts;
  const sentence = headSentence(facts, t);
  const otherCopy = here.is === 'original' ? here.otherCopy : undefined;
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const open = (href: string) => (event: Event) => {
    event.preventDefault();
    onOpen(href);
  };

  return (
    <header class="article-head">
      {title ? <h1 lang={language}>{title}</h1> : <h1 class="absent">{t('popupNoTitle')}</h1>}
      <Byline {...facts} />
      {(sentence || here.is === 'copy' || otherCopy) && (
        <p>
          {sentence && `${sentence} `}
          {here.is === 'copy' && (
            <>
              <TextAround text={here.excerpt ? 'popupOnExcerpt' : 'popupOnCopy'}>
                <strong>{placeName(t, here.of)}</strong>
              </TextAround>{' '}
              {!original && t('popupNoOriginalLink')}
            </>
          )}
          {otherCopy && (
            <TextAround text="popupOnOriginal">
              <a href={otherCopy.href} onClick={open(otherCopy.href)}>
                {placeName(t, otherCopy.at)}
              </a>
            </TextAround>
          )}
        </p>
      )}
      {(original || title) && (
        <div class="actions">
          {original && (
            <a ref={first} class="button" href={original.href} onClick={open(original.href)}>
              {t('popupOpenOriginalAt', placeName(t, original.at))}
            </a>
          )}
          {title && <CopyCitation onCopy={onCite} />}
        </div>
      )}
    </header>
  );
}
