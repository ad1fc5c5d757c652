/** An article summed up: what it is, its key sentences, its times, its terms, the reader's notes, and what is marked. */
import { ArticleHead } from '@/components/popup/ArticleHead.tsx';
import type { AddableSite } from '@/components/popup/addable-site.ts';
import { BeforeAndSince } from '@/components/popup/BeforeAndSince.tsx';
import { BeforeYouQuote } from '@/components/popup/BeforeYouQuote.tsx';
import type { CitationForm } from '@/components/popup/CopyCitation.tsx';
import { KeySentences } from '@/components/popup/KeySentences.tsx';
import type { NoteRowFacts } from '@/components/popup/NoteRow.tsx';
import { NoteRows } from '@/components/popup/NoteRows.tsx';
import { OffNotice } from '@/components/popup/OffNotice.tsx';
import { PopupFoot, type Refusal } from '@/components/popup/PopupFoot.tsx';
import { SectionLine } from '@/components/popup/SectionLine.tsx';
import { TermRows } from '@/components/popup/TermRows.tsx';
import { useTexts } from '@/components/texts.ts';
import type { SettingsChange } from '@/utils/core/settings.ts';
import { beforeYouQuote } from '@/utils/core/summary/before-you-quote.ts';
import { headFacts, otherCopyOf } from './head-facts.ts';
import type { ArticleState } from './popup-state.ts';
import { datedRows, noteRows, termRows } from './rows.ts';

export interface ArticleViewProps {
  article: ArticleState;
  refusal?: Refusal;
  addable?: AddableSite | undefined;
  onOpen(href: string): void;
  /** Copies a citation of the article; whether it is on the clipboard. */
  onCite(form: CitationForm, article: ArticleState): Promise<boolean>;
  onShowTerm(term: { start: number; card?: string }): void;
  onShowPassage(passage: { start: number; end: number }): void;
  onChange(change: SettingsChange): void;
  /** Opens the article as a page of ours. */
  onRead(): void;
}

const WORDS = 'words';
const SINCE = 'since';
const QUOTE = 'quote';
const TERMS = 'terms';
const NOTES = 'notes';

export function ArticleView(props: ArticleViewProps) {
  const { article, refusal, addable, onOpen, onCite, onShowTerm, onShowPassage, onChange, onRead } = props;
  const t = useTexts();
  const { facts, reading, sentences, sentenceCount } = article;
  const { settings, pageUrl } = reading;
  const { language } = facts;
  const head = headFacts(article);
  const otherCopy = otherCopyOf(article);
  const terms = termRows(article);
  const dated = datedRows(article, terms);
  const cautions = beforeYouQuote({ facts, reading, surfaces: article.terms });
  const notes = noteRows(article);
  const where = { settings, pageUrl, site: facts.site, addable, isPrivate: reading.isPrivate, onChange };
  const showNote = ({ place, onTerm }: NoteRowFacts) => {
    if (place) (onTerm ? onShowTerm : onShowPassage)(place);
  };
  const sections = [
    ...(sentences.length > 0 ? [{ id: WORDS, name: t('popupSectionWords') }] : []),
    ...(dated ? [{ id: SINCE, name: t('popupSectionSince') }] : []),
    ...(cautions.length > 0 ? [{ id: QUOTE, name: t('popupQuote'), count: cautions.length }] : []),
    { id: TERMS, name: t('popupSectionTerms'), count: terms.filter(({ marked }) => marked).length || terms.length },
    { id: NOTES, name: t('popupSectionNotes'), count: notes.length },
  ];

  return (
    <>
      <main>
        <ArticleHead facts={head} onOpen={onOpen} onCite={(form) => onCite(form, article)} />
        <OffNotice settings={settings} pageUrl={pageUrl} site={facts.site} onChange={onChange} />
        <SectionLine sections={sections} />
        {sentences.length > 0 && (
          <KeySentences
            id={WORDS}
            sentences={sentences}
            sentenceCount={sentenceCount}
            language={language}
            onShow={onShowPassage}
          />
        )}
        {dated && (
          <BeforeAndSince
            id={SINCE}
            {...dated}
            isPostingDate={head.isPostingDate}
            language={language}
            onShow={onShowTerm}
          />
        )}
        {cautions.length > 0 && (
          <BeforeYouQuote
            id={QUOTE}
            cautions={cautions}
            original={otherCopy?.isOriginal ? otherCopy.at : undefined}
            language={language}
            onShow={onShowTerm}
          />
        )}
        <TermRows id={TERMS} terms={terms} language={language} onShow={onShowTerm} />
        <NoteRows id={NOTES} notes={notes} otherCopy={otherCopy} isPrivate={reading.isPrivate} onShow={showNote} />
      </main>
      <PopupFoot {...where} refusal={refusal} onRead={onRead} />
    </>
  );
}
