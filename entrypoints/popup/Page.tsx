/** The popup: an article summed up, or why there is none. */
import { StatePanel, type StatePanelProps } from '@/components/popup/StatePanel.tsx';
import { useTexts, type TextKey, type Texts } from '@/components/texts.ts';
import type { NotArticle } from '@/utils/core/article/facts.ts';
import { ArticleView, type ArticleViewProps } from './ArticleView.tsx';
import type { PopupState } from './popup-state.ts';

export interface PageProps extends Omit<ArticleViewProps, 'article'>, PanelActs {
  state: PopupState;
}

/** What can be done where there is no article. */
interface PanelActs {
  onTryAgain(): void;
  onReload(): void;
  /** Explains this page, this once. */
  onExplain(): void;
  /** Explains it though it is no article. */
  onExplainAnyway(): void;
}

export function Page({ state, ...article }: PageProps) {
  const t = useTexts();
  if (state.state === 'asking') return <main aria-busy="true" />;
  if (state.state === 'article') return <ArticleView article={state} {...article} />;
  return <StatePanel {...panel(state, t, article)} refusal={article.refusal?.words} />;
}

const NOT_ARTICLE: Record<NotArticle, TextKey> = {
  listing: 'popupNotArticleListing',
  'not-an-article-address': 'popupNotArticleAddress',
  'no-text': 'popupNotArticleNoText',
  'not-html': 'popupNotArticleNotHtml',
};

function panel(
  state: Exclude<PopupState, { state: 'article' | 'asking' }>,
  t: Texts,
  { addable, onTryAgain, onReload, onExplain, onExplainAnyway }: PanelActs & Pick<PageProps, 'addable'>,
): StatePanelProps {
  const tryAgain = { name: t('popupTryAgain'), onAct: onTryAgain };
  const reload = { name: t('popupReload'), onAct: onReload };
  switch (state.state) {
    case 'reading':
      return { title: t('popupReading') };
    case 'not-article':
      return {
        title: t('popupNotArticle'),
        why: t(NOT_ARTICLE[state.reason]),
        addable,
        actions: state.reason === 'not-html' ? [] : [{ name: t('popupExplainAnyway'), onAct: onExplainAnyway }],
      };
    case 'other-site':
      return {
        title: t('popupOtherSite'),
        why: t('popupOtherSiteWhy'),
        actions: [
          ...(state.isKnown ? [{ name: t('popupExplain'), onAct: onExplain }] : []),
          ...(addable ? [{ name: t('popupAlwaysOn', addable.host), onAct: () => addable.onChange(true) }] : []),
        ],
      };
    case 'hidden':
      return { title: t('popupHidden'), why: t('popupHiddenWhy'), actions: [reload] };
    case 'unreadable':
      return { title: t('popupUnreadable'), why: t('popupUnreadableWhy') };
    case 'not-loaded':
      return { title: t('popupNotLoaded'), why: t('popupNotLoadedWhy'), actions: [reload], addable };
    case 'silent':
      return { title: t('popupSilent'), why: t('popupSilentWhy'), actions: [tryAgain], addable };
    case 'failed':
      return { title: t('popupFailed'), why: t('popupFailedWhy'), actions: [tryAgain], details: state.message };
  }
}
