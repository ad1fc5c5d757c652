import { vi } from 'vitest';
import { Page, type PageProps } from '@/entrypoints/popup/Page.tsx';
import type { ArticleState } from '@/entrypoints/popup/popup-state.ts';
import { mount } from './mount.tsx';

/** Shows an article in the popup, and gives what the popup calls. */
export function show(article: ArticleState) {
  const callbacks = {
    onTryAgain: vi.fn(),
    onReload: vi.fn(),
    onOpen: vi.fn(),
    onCite: vi.fn(),
    onShowTerm: vi.fn(),
    onShowPassage: vi.fn(),
    onChange: vi.fn(),
    onRead: vi.fn(),
    onExplain: vi.fn(),
    onExplainAnyway: vi.fn(),
  } satisfies Partial<PageProps>;
  mount(<Page state={article} {...callbacks} />);
  return callbacks;
}
