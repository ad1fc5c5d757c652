/** An article summed up: what it is, its key sentences, its terms, the reader's notes, and what is marked. */
import { ArticleHead } from '@/components/popup/ArticleHead.tsx';
import { KeySentences } from '@/components/popup/KeySentences.tsx';
import type { NoteRowFacts } from '@/components/popup/NoteRow.tsx';
import { NoteRows } from '@/components/popup/NoteRows.tsx';
import { OffNotice } from '@/components/popup/OffNotice.tsx';
import { PopupFoot, type Refusal } from '@/components/popup/PopupFoot.tsx';
import { SectionLine } from '@/components/popup/SectionLine.tsx';
import { TermRows } from '@/components/popup/TermRows.tsx';
import { useTexts } from '@/components/texts.ts';
import type { SettingsChange } from '@/utils/core/settings.ts';
import { headFacts, otherCopyOf } from './head-facts.ts';
import type { ArticleState } from './popup-state.ts';
import { noteRows, termRows } from './rows.ts';

export interface ArticleViewProps {
  article: ArticleState;
  refusal?: Refusal;
  onOpen(href: string): void;
  onShowTerm(term: { start: number; card?: string }): void;
  onShowPassage(passage: { start: number; end: number }): void;
  onChange(change: SettingsChange): void;
  /** Opens the article as a page of ours. */
  onRead(): void;
}

const WORDS = 'words';
const TERMS = 'terms';
const NOTES = 'notes';

export function ArticleView({
  article,
  refusal,
  onOpen,
  onShowTerm,
  onShowPassage,
  onChange,
  onRead,
}: ArticleViewProps) {
  const t = useTexts();
  const { facts, reading, sentences, sentenceCount } = article;
  const { settings, pageUrl } = reading;
  const terms = termRows(article);
  const notes = noteRows(article);
  const where = { settings, pageUrl, site: facts.site, isPrivate: reading.isPrivate, onChange };
  const showNote = ({ place, onTerm }: NoteRowFacts) => {
    if (place) (onTerm ? onShowTerm : onShowPassage)(place);
  };
  const sections = [
    { id: WORDS, name: t('popupSectionWords'), count: sentences.length },
    { id: TERMS, name: t('popupSectionTerms'), count: terms.filter(({ marked }) => marked).length || terms.length },
    { id: NOTES, name: t('popupSectionNotes'), count: notes.length },
  ].filter(({ id, count }) => id !== WORDS || count > 0);

  return (
    <>
      <main>
        <ArticleHead facts={headFacts(article)} onOpen={onOpen} />
        <OffNotice {...where} />
        <SectionLine sections={sections} />
        {sentences.length > 0 && (
          <KeySentences
            id={WORDS}
            sentences={sentences}
            sentenceCount={sentenceCount}
            language={facts.language}
            onShow={onShowPassage}
          />
        )}
        <TermRows id={TERMS} terms={terms} language={facts.language} onShow={onShowTerm} />
        <NoteRows
          id={NOTES}
          notes={notes}
          otherCopy={otherCopyOf(article)}
          isPrivate={reading.isPrivate}
          onShow={showNote}
        />
      </main>
      <PopupFoot {...where} refusal={refusal} onRead={onRead} />
    </>
  );
}
