/** Adding up what Vitest reports. */

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of Vitest's JSON report that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that fails outside its tests, such as at an import, counts as one failure. */
export function countReport(report: Report): Counts {
  const failedFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** "12 passed, 0 failed", and the skipped ones if there are any. Steps that are no tests count when they failed. */
export function summaryOf(counts: Counts[], failedSteps: number): string {
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed') + failedSteps} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
