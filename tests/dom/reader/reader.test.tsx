import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reader, type ReaderWiring } from '@/entrypoints/reader/Reader.tsx';
import type { PageState } from '@/utils/platform/protocol.ts';
import { DEFAULT_SETTINGS } from '@/utils/core/default-settings.ts';
import { maliWith } from '../popup/mali.ts';
import { allWords, mount, press, words } from '../popup/mount.tsx';
import { short } from './article.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.title = '';
});

const settled = () => act(async () => void (await vi.advanceTimersByTimeAsync(2000)));

/** A tab that answers these one after the other, the last for ever. */
async function read(...answers: (PageState | undefined)[]) {
  let tell: Parameters<ReaderWiring['onChanged']>[0] | undefined;
  const questions = [...answers];
  let changes = 0;
  const wiring = {
    askPage: vi.fn(async () => (questions.length > 1 ? questions.shift() : questions[0])),
    // A tab that changes all the time.
    countChanges: async () => (changes += 1),
    findTab: async () => undefined,
    getSettings: vi.fn<ReaderWiring['getSettings']>(async () => ({ ...DEFAULT_SETTINGS, pagesOff: [], sitesOff: [] })),
    onChanged: (listener) => void (tell = listener),
  } satisfies ReaderWiring;
  mount(<Reader wiring={wiring} />);
  await settled();
  return { wiring, changed: (kind: 'settings') => act(() => tell?.(kind)) };
}

/** The words of what is found, as on a screen with nothing unfolded. */
function onScreen(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('.on-paper, .gloss')) other.remove();
    return words(copy);
  });
}

const found = (selector: string) => [selector, ...onScreen(`.body ${selector}`)];
const unfolded = () => allWords('.gloss:not([hidden])');
const terms = () => allWords('.term');

test('says what the article is, who wrote it, when, and where it was read', async () => {
  await read(short);
  expect(allWords('header > *')).toEqual([
    'After France attacks radicals in Mali, what’s next for the United States?',
    'Todd Moss · Center for Global Development (CGD) · posted by Devex Editor, 17 January 2013',
    'Read on Devex',
    '2 terms are explained. Press one with a dotted line to unfold its gloss, and Escape to fold it.',
  ]);
  expect(document.title).toBe('After France attacks radicals in Mali, what’s next for the United States?');
});

test('every block is what it was on the page, and the title stands there once', async () => {
  await read(short);
  expect([
    found('.standfirst'),
    found('[role="note"].editors-note'),
    found('figure figcaption'),
    found('b'),
    found('h2'),
    found('ul > li'),
    found('blockquote p'),
  ]).toEqual([
    ['.standfirst', 'Who pays for the rest?'],
    ['[role="note"].editors-note', 'Editor’s note: Cut.'],
    ['figure figcaption', 'A boat near Timbuktu.'],
    ['b', 'First:'],
    ['h2', 'Who decides'],
    ['ul > li', 'ECOWAS', 'the donors'],
    ['blockquote p', '“We and ECOWAS wait.”'],
  ]);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
});

test('has the language of the article, and each block its own direction', async () => {
  await read(short);
  expect(document.querySelector('.body')?.getAttribute('lang')).toBe('en');
  expect(document.querySelectorAll('.body :is(p, h2):not([dir="auto"])')).toHaveLength(0);
});

test('a term unfolds its gloss under its word, and folds it again', async () => {
  await read(short);
  expect(terms()).toEqual(['OBE', 'ECOWAS']);
  const button = document.querySelectorAll('.term')[1]!;
  expect(button.getAttribute('aria-expanded')).toBe('false');
  press('ECOWAS');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(words(document.getElementById(button.getAttribute('aria-controls')!))).toBe(
    'Economic Community of West African States. West Africa’s regional bloc for trade and politics, which can also ' +
      'send joint military forces. Since 2025 12 members, not 15. Mali, Burkina Faso and Niger left. Note 2',
  );
  press('ECOWAS');
  expect(unfolded()).toEqual([]);
});

test('an uncertain sense says so', async () => {
  await read(short);
  press('OBE');
  expect(unfolded()).toEqual([
    'overtaken by events. No longer relevant, because things have moved on. Uncertain: only weak clues nearby. Note 1',
  ]);
});

test('Escape folds a gloss from wherever in it the focus is, and gives it back to the word', async () => {
  await read(short);
  press('OBE');
  document.querySelector<HTMLElement>('.gloss a')!.focus();
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  act(() => void document.activeElement!.dispatchEvent(escape));
  expect(unfolded()).toEqual([]);
  expect(words(document.activeElement)).toBe('OBE');
});

test('on paper a term is its word with the number of its note', async () => {
  await read(short);
  expect(allWords('.on-paper')).toEqual(['OBE1', 'ECOWAS2']);
});

test('notes say all that is known: meaning, dates, sources as addresses', async () => {
  await read(short);
  expect(allWords('.notes li[id] > p:first-child')).toEqual([
    'OBE] overtaken by events. No longer relevant, because things have moved on. Back',
    'ECOWAS] Economic Community of West African States. West Africa’s regional bloc for trade and politics, ' +
      'which can also send joint military forces. Back',
  ]);
  expect(allWords('#note-2 :is(.gl-row, .sources li, .checked)')).toEqual([
    '27 Mar 2012Suspends Mali.',
    '6 Apr 2012Brokers a deal with the coup leaders.',
    '20 Dec 2012Is allowed by the UN to send a force.',
    'Then (Jan 2013)Has 15 members, Mali among them.',
    '17 Jan 2013First troops reach Mali.',
    '1 Jul 2013Its mission goes over to the UN.',
    'Aug 2020Suspends Mali again.',
    'Jan–Jul 2022Sanctions on Mali.',
    '29 Jan 2025Mali, Burkina Faso and Niger leave.',
    'allAfrica, 16 Dec 2024, https://example.org/all',
    'SC/10870',
    'Checked Nov 2026.',
  ]);
  const back = document.querySelector('#note-2 .back')?.getAttribute('href')?.slice(1) ?? '';
  expect(words(document.getElementById(back))).toBe('ECOWAS');
});

test('another level is followed at once, and the same term has the same number wherever it stands', async () => {
  const { wiring, changed } = await read(short);
  wiring.getSettings.mockResolvedValue({ ...short.reading.settings, level: 'all' });
  await changed('settings');
  await settled();
  expect(allWords('.on-paper')).toEqual(['OBE1', 'ECOWAS2', 'donors3', 'ECOWAS2']);
  expect(allWords('.notes p:first-child > b')).toEqual(['OBE]', 'ECOWAS]', 'donors]']);
});

test('marks that are off for this page are here; marks that are off are not, and that is said', async () => {
  const { settings, pageUrl } = short.reading;
  await read({ ...short, reading: { ...short.reading, settings: { ...settings, pagesOff: [pageUrl] } } });
  expect(terms()).toEqual(['OBE', 'ECOWAS']);
  await read({ ...short, reading: { ...short.reading, settings: { ...settings, level: 'off' } } });
  expect(terms()).toEqual([]);
  expect(allWords('.guide')).toEqual(['Marks are off, so no term is explained here. The popup turns them on.']);
  expect(document.querySelector('.notes')).toBeNull();
});

test('what was read stays, whatever its tab shows later', async () => {
  const { wiring } = await read(short, undefined);
  await settled();
  expect(wiring.askPage).toHaveBeenCalledOnce();
  expect(onScreen('.body h2')).toEqual(['Who decides']);
});

test('a page that is still being read is waited for', async () => {
  const { wiring } = await read({ state: 'reading' }, { state: 'reading' }, short);
  expect(wiring.askPage).toHaveBeenCalledTimes(3);
  expect(terms()).toEqual(['OBE', 'ECOWAS']);
});

test.each<[string, PageState | undefined]>([
  ['a tab that is gone', undefined],
  ['a page that is no article', { state: 'not-article', reason: 'listing' }],
])('of %s it says what to do', async (_, answer) => {
  await read(answer);
  expect(allWords('main > *')).toEqual([
    'No article to read',
    'The page is gone. Open it again and choose Read with glosses.',
  ]);
});

test('an article of a private window leaves no name in the title', async () => {
  document.title = 'Glossator';
  await read(maliWith({ reading: { isPrivate: true } }));
  expect(document.title).toBe('Glossator');
});
