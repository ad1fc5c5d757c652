/** Keeping in which work the reader has met which senses. */
import { afterMeeting, type Meeting, type MetSense } from '@/utils/core/works/meetings.ts';
import type { Work } from '@/utils/core/works/work.ts';
import { writeMet } from '@/utils/platform/database/met.ts';

/** How long (ms) the page has for drawing its marks first. */
const WRITE_AFTER = 500;

/**
 * Keeps it once the page has its answer. A background that is stopped before loses it, and the next reading makes up.
 *
 * @param keys senses of an article
 * @param about.kept what is kept of these senses so far
 */
export function keepMeetings(
  keys: ReadonlySet<string>,
  about: { work: Work; absorbed: readonly string[]; kept: ReadonlyMap<string, MetSense>; now: string },
): void {
  const { work, absorbed, kept, now } = about;
  const address = work.copies[0]?.url ?? '';
  const meeting: Meeting = { work: work.id, title: work.title ?? address, read: now };
  const news = [...keys].filter((key) => afterMeeting(kept.get(key), { key, meeting, absorbed }));
  if (news.length === 0) return;
  // Nobody waits for it, and there is nobody to tell.
  setTimeout(() => void writeMet(news, { meeting, absorbed }).catch(() => undefined), WRITE_AFTER);
}
