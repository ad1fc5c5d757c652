import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FoundSite } from '@/entrypoints/popup/use-addable-site.ts';
import type { PopupTab } from '@/entrypoints/popup/watch-page.ts';
import type { PageState } from '@/utils/platform/protocol.ts';
import { browserWith, pass } from './browser-with.tsx';
import { CGD, DEVEX, mali, maliWith, noteMade } from './mali.ts';
import { allWords, press } from './mount.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page that answers at once is shown without a word before', async () => {
  browserWith([mali]);
  expect(allWords('h1')).toEqual([]);
  await pass(0);
  expect(allWords('h1')).toEqual(['After France attacks radicals in Mali, what’s next for the United States?']);
});

test('a page still being read is said to be, after 150 ms, and asked again until it is read', async () => {
  browserWith([{ state: 'reading' }, { state: 'reading' }, mali]);
  await pass(149);
  expect(allWords('h1')).toEqual([]);
  await pass(1);
  expect(allWords('h1')).toEqual(['Reading the page…']);
  await pass(300);
  expect(allWords('#terms .count')).toEqual(['2 marked, 1 more known']);
});

const idle: PopupTab = { isLoading: false, isOurs: false, isForbidden: false };
const elsewhere: PopupTab = { ...idle, url: 'https://www.example.org/mali' };
const example: FoundSite = {
  host: 'example.org',
  patterns: ['https://www.example.org/*', 'https://example.org/*'],
  isAdded: false,
};

test.for<[string, PopupTab | undefined, string]>([
  ['an article site', { url: DEVEX, ...idle, isOurs: true }, 'This page has not been read yet'],
  ['an article site still loading', { url: CGD, ...idle, isOurs: true, isLoading: true }, 'Reading the page…'],
  ['another site', { url: 'https://example.org/', ...idle }, 'This site is not read'],
  ['a site whose address is kept from us', idle, 'This site is not read'],
  ['the browser itself', { url: 'chrome://version/', ...idle, isForbidden: true }, 'This page is not read'],
  ['a closed tab', undefined, 'This page is not read'],
])('a tab without our script, %s', async ([, tab, expected]) => {
  browserWith([undefined], tab);
  await pass(1000);
  expect(allWords('h1')).toEqual([expected]);
});

test('a page of another site is explained when the reader says so', async () => {
  const { wiring } = browserWith([undefined, mali], elsewhere);
  await pass(0);
  press('Explain this page');
  expect(allWords('h1')).toEqual(['Reading the page…']);
  await pass(0);
  expect(wiring.explain).toHaveBeenCalledOnce();
  expect(allWords('nav a')).toEqual(['Words', 'Before you quote 2', 'Terms 2', 'Notes 0']);
});

test('a page that hides our API is loaded again, with our script there first', async () => {
  const { wiring } = browserWith([undefined, mali], elsewhere);
  wiring.explain.mockResolvedValueOnce('hidden');
  await pass(0);
  press('Explain this page');
  await pass(0);
  press('Reload the page');
  await pass(0);
  expect(wiring.reloadToExplain).toHaveBeenCalledOnce();
  expect(wiring.reload).not.toHaveBeenCalled();
  expect(allWords('nav a')).toEqual(['Words', 'Before you quote 2', 'Terms 2', 'Notes 0']);
});

test('a page that the browser keeps from us after all is said to be', async () => {
  const { wiring } = browserWith([undefined], elsewhere);
  wiring.explain.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted.'));
  await pass(0);
  press('Explain this page');
  await pass(0);
  expect(allWords('h1')).toEqual(['This page is not read']);
});

test('a site is asked for within the very click, and the page is asked again', async () => {
  const { wiring } = browserWith([undefined, mali], elsewhere, example);
  await pass(0);
  press('Always on example.org');
  expect(wiring.addSite.mock.calls).toEqual([[example]]);
  wiring.findSite.mockResolvedValue({ ...example, isAdded: true });
  await pass(0);
  press('Settings');
  expect(allWords('footer label:has(input:checked)')).toEqual([
    'Key',
    'On this page',
    'On devex.com',
    'Always on example.org',
  ]);
});

test('a site that the browser goes on granting is said not to be changed', async () => {
  const added = { ...example, isAdded: true };
  const { wiring } = browserWith([mali], elsewhere, added);
  await pass(0);
  press('Settings');
  press('Always on example.org');
  await pass(0);
  expect(wiring.removeSite.mock.calls).toEqual([[added]]);
  expect(allWords('footer output .notice-words')).toEqual([
    'Not changed: the browser did not do it. Its own settings for extensions may.',
  ]);
  expect(allWords('footer label:has(:checked)')).toContain('Always on example.org');
});

test('a list is explained anyway', async () => {
  const { wiring } = browserWith([{ state: 'not-article', reason: 'listing' }, mali]);
  await pass(0);
  press('Explain it anyway');
  await pass(0);
  expect(wiring.readAgain.mock.calls).toEqual([[{ anyway: true }]]);
  expect(allWords('nav a')).toEqual(['Words', 'Before you quote 2', 'Terms 2', 'Notes 0']);
});

test('a page that does not answer for five seconds is said not to, and can be asked again', async () => {
  browserWith([new Promise<PageState>(() => undefined), mali]);
  await pass(5000);
  expect(allWords('h1')).toEqual(['The page does not answer']);
  press('Try again');
  await pass(0);
  expect(allWords('nav a')).toEqual(['Words', 'Before you quote 2', 'Terms 2', 'Notes 0']);
});

test('after a failure, Try again has the page read again', async () => {
  const { wiring } = browserWith([{ state: 'failed', message: 'QuotaExceededError' }, mali]);
  await pass(0);
  press('Try again');
  await pass(0);
  expect(wiring.readAgain).toHaveBeenCalledOnce();
  expect(allWords('nav a')).toEqual(['Words', 'Before you quote 2', 'Terms 2', 'Notes 0']);
});

test('a level chosen shows at once, with its terms, before page and background have answered', async () => {
  const { wiring } = browserWith([mali]);
  await pass(0);
  wiring.changeSettings.mockReturnValue(new Promise(() => undefined));
  press('More');
  expect(allWords('footer label:has(:checked)')).toEqual(['More']);
  expect(allWords('#terms .count')).toEqual(['3 marked']);
});

test('a change that the background did not get is taken back, said, and can be tried again', async () => {
  const { wiring } = browserWith([mali]);
  await pass(0);
  wiring.changeSettings.mockRejectedValueOnce(new Error('The background did not answer.'));
  press('All');
  await pass(0);
  expect(allWords('footer output .notice-words')).toEqual(['Not changed: Glossator did not answer. Nothing is lost.']);
  expect(document.querySelector<HTMLInputElement>('footer input[value=key]')?.checked).toBe(true);
  press('Try again');
  await pass(0);
  expect(allWords('footer output .notice-words')).toEqual([]);
  expect(document.querySelector<HTMLInputElement>('footer input[value=all]')?.checked).toBe(true);
});

test('a note made while the popup is open appears, though the page hears of it after the popup', async () => {
  const noted = maliWith({ reading: { notes: [{ annotation: noteMade('02', 'Three have left.', CGD) }] } });
  const { changed } = browserWith([mali, mali, noted]);
  await pass(0);
  await changed('notes');
  await pass(300);
  expect(allWords('#notes .note-text')).toEqual(['Three have left.']);
});

test('a term whose page has gone is said to be out of reach', async () => {
  const { wiring } = browserWith([mali]);
  await pass(0);
  wiring.showTerm.mockRejectedValueOnce(new Error('Tab 7 did not answer.'));
  press('OBE]');
  await pass(0);
  expect(wiring.showTerm.mock.calls).toEqual([[{ start: 40, card: 'obe' }]]);
  expect(allWords('footer output .notice-words')).toEqual([
    'The page does not answer. It may have been closed or reloaded.',
  ]);
});

describe('a citation', () => {
  beforeEach(() => {
    vi.setSystemTime('2026-11-25T12:00:00Z');
  });

  test('is copied in the form chosen, and that is said where the forms are', async () => {
    const { wiring } = browserWith([mali]);
    await pass(0);
    expect(document.querySelector('.citation-forms')).toBeNull();
    press('Copy citation');
    expect(allWords('.citation-forms button')).toEqual(['Chicago', 'BibTeX', 'CSL-JSON']);
    press('Chicago');
    await pass(0);
    expect(wiring.copy.mock.calls).toEqual([
      [
        `Moss, Todd. “After France attacks radicals in Mali, what’s next for the United States?” Center for Global Development. ${CGD}. Excerpts read on Devex, January 17, 2013. Accessed November 25, 2026. ${DEVEX}.`,
      ],
    ]);
    expect(allWords('header output')).toEqual(['Copied as Chicago.']);
  });

  test('that the browser does not let us copy is said to be none', async () => {
    const { wiring } = browserWith([mali]);
    wiring.copy.mockResolvedValueOnce(false);
    await pass(0);
    press('Copy citation');
    press('BibTeX');
    await pass(0);
    expect(allWords('header output')).toEqual(['Not copied: the browser does not allow it.']);
  });
});
