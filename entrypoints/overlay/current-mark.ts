import type { TermMark } from '@/utils/core/reading.ts';
import type { ArticlePage } from './contract.ts';
import { isSameMark } from './states.ts';

/** The mark as the reading has it now: it may have become known since it was opened. */
export function currentMark(page: ArticlePage, mark: TermMark): TermMark | undefined {
  return page.reading.terms.find((other) => isSameMark(other, mark));
}
