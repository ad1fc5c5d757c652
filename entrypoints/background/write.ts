import type { WriteResult } from '@/utils/core/write-result.ts';
import type { ArticleSender } from '@/utils/platform/sender.ts';

/** Does a write, unless the window is private; a failure is an answer, so that the page can keep the text and say so. */
export async function write<Saved>(
  { isPrivate }: ArticleSender,
  save: () => Promise<Saved>,
): Promise<WriteResult<Saved>> {
  if (isPrivate) return { refused: 'private-window' };
  try {
    return { saved: await save() };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { refused: isFull ? 'disk-full' : 'failed' };
  }
}
