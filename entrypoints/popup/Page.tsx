/** The popup: an article summed up, or why there is none. */
import { StatePanel, type StatePanelProps } from '@/components/popup/StatePanel.tsx';
import { useTexts, type TextKey, type Texts } from '@/components/texts.ts';
import type { NotArticle } from '@/utils/core/article/facts.ts';
import { ArticleView, type ArticleViewProps } from './ArticleView.tsx';
import type { PopupState } from './popup-state.ts';

export interface PageProps extends Omit<ArticleViewProps, 'article'> {
  state: PopupState;
  onTryAgain(): void;
  onReload(): void;
}

export function Page({ state, onTryAgain, onReload, ...article }: PageProps) {
  const t = useTexts();
  if (state.state === 'asking') return <main aria-busy="true" />;
  if (state.state === 'article') return <ArticleView article={state} {...article} />;
  return <StatePanel {...panel(state, t, { onTryAgain, onReload })} />;
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
  { onTryAgain, onReload }: Pick<PageProps, 'onTryAgain' | 'onReload'>,
): StatePanelProps {
  const tryAgain = { name: t('popupTryAgain'), onAct: onTryAgain };
  switch (state.state) {
    case 'reading':
      return { title: t('popupReading') };
    case 'not-article':
      return { title: t('popupNotArticle'), why: t(NOT_ARTICLE[state.reason]) };
    case 'other-site':
      return { title: t('popupOtherSite'), why: t('popupOtherSiteWhy') };
    case 'unreadable':
      return { title: t('popupUnreadable'), why: t('popupUnreadableWhy') };
    case 'not-loaded':
      return {
        title: t('popupNotLoaded'),
        why: t('popupNotLoadedWhy'),
        action: { name: t('popupReload'), onAct: onReload },
      };
    case 'silent':
      return { title: t('popupSilent'), why: t('popupSilentWhy'), action: tryAgain };
    case 'failed':
      return { title: t('popupFailed'), why: t('popupFailedWhy'), action: tryAgain, details: state.message };
  }
}
