import type { ArticlePage } from './contract.ts';

/** The look of what lies on the page: the page's own, the system's, or one that the reader has chosen. */
export function surfaceTheme({ reading, theme: pageTheme }: ArticlePage): 'light' | 'dark' {
  const { theme } = reading.settings;
  if (theme === 'page') return pageTheme();
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
