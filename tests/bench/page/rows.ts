/** The lines of the table. */
import { medianOf, type BenchRow } from '../row.ts';
import { CHANGES } from './edits.ts';
import type { Length } from './pages.ts';
import type { Visit } from './visit.ts';
import type { Marker, Visits } from './visits.ts';

/** As users of these pages know them, in milliseconds: what a task may take before it is felt, and we until marks. */
const LONGEST_TASK = 50;
const UNTIL_MARKS = 100;
/** How much longer a page's own edits may take with us. */
const EDITS = 1.2;

const NAMES: Record<Marker, string> = {
  Glossator: 'Glossator',
  plain: 'no highlighter',
  'mark.js': 'mark.js',
  spans: 'spans',
};

export function rowsOfVisits(length: Length, visits: Visits): BenchRow[] {
  const measure = (marker: Marker, what: string, valueOf: (visit: Visit) => number) => ({
    row: nameOf(length, `${what}, ${NAMES[marker]}`, visits[marker].length),
    value: round(medianOf(visits[marker].map(valueOf))),
    unit: 'ms',
  });
  const compared = (what: string, valueOf: (visit: Visit) => number, markers: Marker[], bar?: number): BenchRow[] => {
    const ours = measure('Glossator', what, valueOf);
    const others = markers.map((marker) => {
      const row = measure(marker, what, valueOf);
      return { ...row, against: ours.row, ratio: round(ours.value / row.value) };
    });
    return [bar === undefined ? ours : barred(ours, bar), ...others];
  };
  const untilMarks = measure('Glossator', 'first line to marks', (visit) => visit.untilMarks);
  return [
    length === 700 ? barred(untilMarks, UNTIL_MARKS) : untilMarks,
    ...compared('work on the main thread', ({ work }) => work, ['mark.js', 'spans']),
    ...compared('longest task with its work', (visit) => visit.longestWithWork, ['mark.js', 'spans'], LONGEST_TASK),
    ...compared('longest task of all', ({ longest }) => longest, ['plain', 'mark.js', 'spans']),
    ...compared('main thread busy in all', ({ busy }) => busy, ['plain', 'mark.js', 'spans']),
  ];
}

export function rowsOfEdits(length: Length, { ours, bare }: { ours: number[]; bare: number[] }): BenchRow[] {
  const what = `${CHANGES} text changes`;
  const without = { row: nameOf(length, `${what}, without us`, bare.length), value: round(medianOf(bare)), unit: 'ms' };
  const withUs = { row: nameOf(length, `${what}, with us`, ours.length), value: round(medianOf(ours)), unit: 'ms' };
  const times = { row: nameOf(length, `${what}, how much longer with us`, ours.length), unit: '×' };
  return [without, withUs, barred({ ...times, value: round(withUs.value / without.value) }, EDITS)];
}

function nameOf(length: Length, what: string, runs: number): string {
  return `${length.toLocaleString('en')} words: ${what} (${runs === 1 ? '1 run' : `${runs} runs`})`;
}

function barred(row: BenchRow, bar: number): BenchRow {
  return { ...row, bar, holds: row.value <= bar };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
