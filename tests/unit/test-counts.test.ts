import { expect, test } from 'vitest';
import { countReport, summaryOf } from '../../scripts/test-counts.ts';

const FILE = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
const REPORT = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [FILE] };

test('counts a file that fails before its first test as one failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countReport({ ...REPORT, testResults: [FILE, broken] })).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test('counts a failed test once, not again as its file', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
  const report = { ...REPORT, numPassedTests: 1, numFailedTests: 1, testResults: [file] };
  expect(countReport(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('adds up runs and failed steps, and names skipped tests only where there are any', () => {
  const unit = { passed: 40, failed: 0, skipped: 0 };
  expect(summaryOf([unit], 0)).toBe('40 passed, 0 failed');
  expect(summaryOf([unit, { passed: 9, failed: 1, skipped: 3 }], 2)).toBe('49 passed, 3 failed, 3 skipped');
});

test('a run in which nothing could start has failures and no passes', () => {
  expect(summaryOf([], 3)).toBe('0 passed, 3 failed');
});
