/** One visit to a page, as its trace tells it. */
import type { BenchExtension } from './extension.ts';
import { marksSeen } from './in-page.ts';
import { isHighlighter } from './pages.ts';
import type { Tab } from './tab.ts';
import {
  longestTask,
  mainThreadOf,
  timeOf,
  workOfExtension,
  workOfScripts,
  type MainThread,
  type TraceEvent,
} from './trace.ts';

/** All in milliseconds of the page's main thread. */
export interface Visit {
  /** From the first line of the article script until the page sees marks. */
  untilMarks: number;
  /** What the extension, or the page's own highlighter, works in all. */
  work: number;
  /** The longest task in which some of that work is done. */
  longestWithWork: number;
  /** The longest task of any kind, and all of them together. */
  longest: number;
  busy: number;
}

/** Not "v8" itself: it notes every callback, and a page with 180,000 of them takes eight times as long. */
const TASKS = ['toplevel', 'devtools.timeline', 'v8.execute', 'blink.user_timing', 'loading'];
/** The least that tells when a script begins: noting every task makes a worker's start half as long again. */
const MOMENTS = ['devtools.timeline', 'blink.user_timing'];

/** How long a page is watched after it has its marks, or has loaded: whatever is put off comes within that. */
const AFTER_MARKS = 1_000;
const AFTER_LOAD = 500;

/** Visits a page twice with the extension, whose worker is stopped first: for the moment of the marks, and for tasks. */
export async function visitWithUs(tab: Tab, url: string, extension: BenchExtension): Promise<Visit> {
  const untilMarks = await timeUntilMarks(tab, url, extension);
  const thread = mainThreadOf(await traceVisit(TASKS, tab, url, extension), url);
  return { untilMarks, ...summary(thread, workOfExtension(thread)) };
}

async function timeUntilMarks(tab: Tab, url: string, extension: BenchExtension): Promise<number> {
  const trace = await traceVisit(MOMENTS, tab, url, extension);
  const first = trace.find((event) => isStartOf(event, extension.script));
  const seen = trace.find(({ name, ts }) => name === 'marks-seen' && first && ts > first.ts);
  if (!first || !seen) throw new Error(`The trace has no ${first ? 'marks' : extension.script}.`);
  return (seen.ts - first.ts) / 1000;
}

async function traceVisit(
  categories: readonly string[],
  tab: Tab,
  url: string,
  extension: BenchExtension,
): Promise<TraceEvent[]> {
  await tab.go('about:blank');
  await extension.stopWorker();
  const trace = await tab.trace(categories, async () => {
    await tab.go(url);
    await tab.run(marksSeen);
    await pause(AFTER_MARKS);
  });
  // Something else has woken the worker beforehand: that was not the visit that is measured here.
  if (!trace.some((event) => isStartOf(event, extension.background))) {
    return traceVisit(categories, tab, url, extension);
  }
  return trace;
}

function isStartOf({ name, args }: TraceEvent, script: string): boolean {
  return name === 'EvaluateScript' && args.data?.url === script;
}

/** Visits a page without the extension. */
export async function visitBare(tab: Tab, url: string): Promise<Visit> {
  await tab.go('about:blank');
  const trace = await tab.trace(TASKS, async () => {
    await tab.go(url);
    await pause(AFTER_LOAD);
  });
  const thread = mainThreadOf(trace, url);
  return { untilMarks: Number.NaN, ...summary(thread, workOfScripts(thread, isHighlighter)) };
}

function summary(thread: MainThread, work: ReturnType<typeof workOfScripts>): Omit<Visit, 'untilMarks'> {
  return {
    work: timeOf(work),
    longestWithWork: longestTask(thread, work),
    longest: longestTask(thread),
    busy: timeOf(thread.tasks),
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
