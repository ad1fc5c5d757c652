/**
 * Long work in short slices, so that the page answers its reader meanwhile.
 *
 * Work is written as a generator that yields wherever it could pause; whoever has it done decides whether it does.
 */

/** A slice's length in milliseconds: the rest of a frame is the page's own. */
const SLICE_MS = 8;

/** @see https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Does the work in slices.
 *
 * @throws whatever the work throws; the signal's reason if it aborts between two slices
 */
export async function inSlices<Result>(work: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await giveWay();
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}

/** Does the work without a pause. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
