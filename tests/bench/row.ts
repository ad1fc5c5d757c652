/** One line of a bench's table. */
export interface BenchRow {
  /** What was measured. */
  row: string;
  value: number;
  unit: string;
  /** The row, or the published figure, that this one is compared with. */
  against?: string;
  /** How often this value goes into the other one: above 1 is better. */
  ratio?: number;
  /** What the value must not exceed. */
  bar?: number;
  holds?: boolean;
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The median time of some runs, in milliseconds, after one run to warm up. */
export function medianTime(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return medianOf(times);
}
