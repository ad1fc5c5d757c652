/** Reading a trace: what the page's main thread did, and whose work it was. */

/** The address that the bench's own script goes by in a page. */
export const BENCH = 'https://bench.example/look.js';

/** @see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU (Trace Event Format) */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, and so is the duration that complete events ("X") have. */
  ts: number;
  dur?: number;
  args: {
    data?: { url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

export interface Stretch {
  from: number;
  to: number;
}

export interface MainThread {
  /** When the page's document was committed. */
  start: number;
  /** Complete events since then, in the order in which they began. */
  events: TraceEvent[];
  /** But for those in which the bench itself looks for marks (`watchForMarks`). */
  tasks: Stretch[];
}

export function mainThreadOf(trace: readonly TraceEvent[], url: string): MainThread {
  const commit = trace.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (!commit) throw new Error(`The trace has no document at ${url}.`);
  const events = trace
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === commit.pid && tid === commit.tid)
    .filter((event) => stretchOf(event).to > commit.ts)
    .toSorted((a, b) => a.ts - b.ts || stretchOf(b).to - stretchOf(a).to);
  const looks = events.filter((event) => addressOf(event) === BENCH).map(stretchOf);
  const tasks = events
    .filter(({ name }) => name.endsWith('RunTask'))
    .map(stretchOf)
    .filter((task) => !looks.some((look) => overlap(task, look)));
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return { start: commit.ts, events, tasks };
}

/** Scripts at these addresses, and what they call. */
export function workOfScripts({ events }: MainThread, isTheirs: (url: string) => boolean): Stretch[] {
  return apart(events.filter((event) => isTheirs(addressOf(event))));
}

/**
 * Everything that the extension does on the main thread: its scripts, what they call, messages to it as they are
 * unpacked. The pages here make no promises of their own, so that all microtasks are the extension's.
 */
export function workOfExtension({ events }: MainThread): Stretch[] {
  return apart(events.filter(isOfExtension));
}

function isOfExtension(event: TraceEvent): boolean {
  return (
    addressOf(event).startsWith('chrome-extension://') ||
    event.name === 'RunMicrotasks' ||
    event.args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true
  );
}

function addressOf({ args }: TraceEvent): string {
  return args.data?.url ?? '';
}

/** Nested ones are counted once. */
function apart(events: readonly TraceEvent[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of events.map(stretchOf)) {
    const last = stretches.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Milliseconds in all. */
export function timeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0) / 1000;
}

/** The longest of the tasks, or of those in which some of the work is done, in milliseconds. */
export function longestTask({ tasks }: MainThread, work?: readonly Stretch[]): number {
  const concerned = work ? tasks.filter((task) => work.some((stretch) => overlap(task, stretch))) : tasks;
  return Math.max(0, ...concerned.map((task) => timeOf([task])));
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

function stretchOf({ ts, dur = 0 }: TraceEvent): Stretch {
  return { from: ts, to: ts + dur };
}
