/** Where the reader has met a sense before. */

/** A sense met in a work. */
export interface Meeting {
  /** The work's id. */
  work: string;
  title: string;
  /** When the work was last read. ISO 8601. */
  read: string;
}

/** What is kept of a sense: in which work it was met last, and in which other one before that. */
export interface MetSense {
  /** `entry/sense`. */
  key: string;
  last: Meeting;
  before?: Meeting;
}

/** Where a sense was last met, a work and those that have proved to be the same apart. */
export function metElsewhere({ last, before }: MetSense, works: readonly string[]): Meeting | undefined {
  return [last, before].find((meeting) => meeting && !works.includes(meeting.work));
}

/**
 * What is to be kept of a sense after a meeting; undefined if nothing new has come of it: the work was read before on
 * the same day.
 *
 * @param absorbed ids of works that have proved to be the one of the meeting
 */
export function afterMeeting(
  kept: MetSense | undefined,
  { key, meeting, absorbed }: { key: string; meeting: Meeting; absorbed: readonly string[] },
): MetSense | undefined {
  const isSame = kept?.last.work === meeting.work && kept.last.title === meeting.title;
  if (isSame && kept.last.read.slice(0, 10) === meeting.read.slice(0, 10)) return undefined;
  const before = kept && metElsewhere(kept, [meeting.work, ...absorbed]);
  return { key, last: meeting, ...(before && { before }) };
}
