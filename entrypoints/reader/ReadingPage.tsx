/** The reading page: an article set by us with its glosses, or why there is none. */
import { ArticleBody } from '@/components/reader/ArticleBody.tsx';
import { ReaderHead } from '@/components/reader/ReaderHead.tsx';
import { ReaderNotes } from '@/components/reader/ReaderNotes.tsx';
import { useTexts, type Texts } from '@/components/texts.ts';
import { headFacts, placeOf } from '@/entrypoints/popup/head-facts.ts';
import type { ArticleState, PopupState } from '@/entrypoints/popup/popup-state.ts';
import { isDrawn } from '@/utils/core/is-drawn.ts';
import type { Settings } from '@/utils/core/settings.ts';
import { numberNotes, setArticle } from '@/utils/core/typeset/set-article.ts';

export interface ReadingPageProps {
  state: PopupState;
  /** Newer than those that the article was read with. */
  settings: Settings | undefined;
}

export function ReadingPage({ state, settings }: ReadingPageProps) {
  const t = useTexts();
  switch (state.state) {
    case 'asking':
      return <main aria-busy="true" />;
    case 'article':
      return <Article article={state} settings={settings ?? state.reading.settings} />;
    case 'reading':
      return <Instead title={t('popupReading')} />;
    case 'failed':
      return <Instead title={t('popupFailed')} why={t('popupFailedWhy')} />;
    default:
      return <Instead title={t('readerNone')} why={t('readerGone')} />;
  }
}

function Instead({ title, why }: { title: string; why?: string }) {
  return (
    <main aria-live="polite">
      <h1>{title}</h1>
      {why && <p>{why}</p>}
    </main>
  );
}

function Article({ article, settings }: { article: ArticleState; settings: Settings }) {
  const t = useTexts();
  const { facts, reading, body } = article;
  const { title, language, site, url } = facts;
  const { cards } = reading;
  // Where marks are not wanted on the page itself, they are asked for here.
  const here = { ...reading, settings: { ...settings, pagesOff: [], sitesOff: [] } };
  const marks = reading.terms.filter((mark) => cards[mark.card] && isDrawn(mark, here, site));
  const numbers = numberNotes(marks);
  const noted = [...numbers.keys()].flatMap((id) => {
    const [card, mark] = [cards[id], marks.find((each) => each.card === id)];
    return card && mark ? [{ start: mark.start, lemma: body.text.slice(mark.start, mark.end), card }] : [];
  });
  return (
    <main>
      <article>
        <ReaderHead
          facts={headFacts(article)}
          readOn={{ href: url, at: placeOf(url) }}
          guide={guideTo(noted.length, settings, t)}
        />
        <div class="body" lang={language}>
          <ArticleBody parts={setArticle(body, { title, marks })} cards={cards} numbers={numbers} />
        </div>
      </article>
      {noted.length > 0 && <ReaderNotes terms={noted} />}
    </main>
  );
}

function guideTo(terms: number, { level }: Settings, t: Texts): string {
  if (level === 'off') return t('readerOff');
  if (terms === 0) return t('popupNoTerms');
  return terms === 1 ? t('readerGuideOne') : t('readerGuide', terms);
}
