/** When to look at a page that goes on changing: soon after it rests, and the more seldom the less comes of it. */

/** Milliseconds without a change after which a page counts as resting. */
const QUIET = 100;
/** A page that never rests is looked at all the same. */
const LONGEST_WAIT = 2000;
/** Looking takes at most one part in so many of the time. */
const SHARE = 5;
/** Between two looks of which nothing came; doubled each time. */
const PATIENCE = { least: 250, most: 10_000 };

export interface Later {
  /** Something has changed. */
  soon(wait?: number): void;
  /** Somebody is waiting. */
  now(): void;
}

/**
 * @param attend does what is to be done, never two at once; tells whether anything came of it
 */
export function createLater(attend: () => Promise<boolean>, signal: AbortSignal): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAsked: number | undefined;
  let isAttending = false;
  let isAskedAgain = false;
  let isUrgent = false;
  let notBefore = 0;
  let patience = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));

  return { soon, now };

  function now(): void {
    isUrgent = true;
    notBefore = 0;
    soon(0);
  }

  function soon(wait = QUIET): void {
    if (signal.aborted) return;
    isAskedAgain = isAttending;
    if (isAttending) return;
    const asked = performance.now();
    firstAsked ??= asked;
    const due = Math.max(Math.min(asked + wait, firstAsked + LONGEST_WAIT), notBefore);
    clearTimeout(timer);
    timer = setTimeout(() => void run(), due - asked);
  }

  async function run(): Promise<void> {
    const begun = performance.now();
    isAttending = true;
    isUrgent = false;
    firstAsked = undefined;
    const cameOfIt = await attend();
    isAttending = false;
    const ended = performance.now();
    patience = cameOfIt ? 0 : Math.min(PATIENCE.most, Math.max(PATIENCE.least, patience * 2));
    notBefore = isUrgent ? 0 : ended + Math.max(patience, SHARE * (ended - begun));
    if (isAskedAgain) soon(isUrgent ? 0 : QUIET);
  }
}
