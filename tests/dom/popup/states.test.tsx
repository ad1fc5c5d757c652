import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { AddableSite } from '@/components/popup/addable-site.ts';
import { Page } from '@/entrypoints/popup/Page.tsx';
import type { PopupState } from '@/entrypoints/popup/popup-state.ts';
import { maliWith, mali } from './mali.ts';
import { allWords, mount, press, words as wordsOf } from './mount.tsx';

function show(state: PopupState, addable?: Pick<AddableSite, 'host' | 'isAdded'>) {
  const callbacks = {
    onTryAgain: vi.fn(),
    onReload: vi.fn(),
    onChange: vi.fn(),
    onExplain: vi.fn(),
    onExplainAnyway: vi.fn(),
    onRead: vi.fn(),
  };
  const unused = { onOpen: vi.fn(), onShowTerm: vi.fn(), onShowPassage: vi.fn(), onCite: vi.fn() };
  const onAdd = vi.fn();
  mount(<Page state={state} addable={addable && { ...addable, onChange: onAdd }} {...callbacks} {...unused} />);
  return { ...callbacks, onAdd };
}

const { settings, pageUrl } = mali.reading;
const listing = 'This is a list or landing page, so nothing is marked.';
const address = 'Pages at this kind of address are not articles, so nothing is marked.';
const noText = 'This page has no running text, so nothing is marked.';
const sites = 'Glossator runs by itself on devex.com and cgdev.org.';
const hidden = 'It uses names that keep extensions from working, unless they are there first.';
const notHtml = 'This is a file, not a web page, so nothing is marked.';

test.for<[PopupState, string[]]>([
  [{ state: 'asking' }, []],
  [{ state: 'reading' }, ['Reading the page…']],
  [{ state: 'not-article', reason: 'listing' }, ['Not an article', listing, 'Explain it anyway']],
  [{ state: 'not-article', reason: 'not-an-article-address' }, ['Not an article', address, 'Explain it anyway']],
  [{ state: 'not-article', reason: 'no-text' }, ['Not an article', noText, 'Explain it anyway']],
  [{ state: 'not-article', reason: 'not-html' }, ['Not an article', notHtml]],
  [{ state: 'other-site', isKnown: true }, ['This site is not read', sites, 'Explain this page']],
  [{ state: 'other-site', isKnown: false }, ['This site is not read', sites]],
  [{ state: 'hidden' }, ['This page has to be loaded again', hidden, 'Reload the page']],
  [{ state: 'unreadable' }, ['This page is not read', 'The browser does not let extensions read this page.']],
])('%j says what is the case', ([state, expected]) => {
  show(state);
  expect(allWords('main h1, main p:not(.actions), main button')).toEqual(expected);
});

test('a page of another site can be explained once, and its site added', () => {
  const { onExplain, onAdd } = show({ state: 'other-site', isKnown: true }, { host: 'example.org', isAdded: false });
  expect(allWords('main button')).toEqual(['Explain this page', 'Always on example.org']);
  press('Explain this page');
  expect(onExplain).toHaveBeenCalledOnce();
  press('Always on example.org');
  expect(onAdd.mock.calls).toEqual([[true]]);
});

test('a list can be explained anyway, and the site that it is on taken out again', () => {
  const { onExplainAnyway, onAdd } = show(
    { state: 'not-article', reason: 'listing' },
    { host: 'example.org', isAdded: true },
  );
  press('Explain it anyway');
  expect(onExplainAnyway).toHaveBeenCalledOnce();
  expect(allWords('label:has(:checked)')).toEqual(['Always on example.org']);
  press('Always on example.org');
  expect(onAdd.mock.calls).toEqual([[false]]);
});

test('an article of another site can be off by itself, and its site added', () => {
  const { onChange, onAdd } = show(maliWith({ facts: { site: undefined, url: 'https://www.example.org/mali' } }), {
    host: 'example.org',
    isAdded: false,
  });
  press('Settings');
  expect(allWords('footer label:has(input:checked)')).toEqual(['Key', 'On this page']);
  expect(allWords('header')[0]).toContain('You are on the example.org copy');
  for (const name of ['On this page', 'Always on example.org']) press(name);
  expect(onChange.mock.calls.flat()).toEqual([{ set: 'page', url: pageUrl, on: false }]);
  expect(onAdd.mock.calls).toEqual([[true]]);
});

test('a failure offers another try and, folded, what to report', () => {
  const { onTryAgain } = show({ state: 'failed', message: 'InvalidStateError: the database is closing' });
  expect(allWords('h1, p, summary')).toEqual([
    'The glossary could not be opened',
    'Your notes are safe.',
    'Try again',
    'Details',
    'InvalidStateError: the database is closing',
  ]);
  press('Try again');
  expect(onTryAgain).toHaveBeenCalledOnce();
});

test('a page that was open before the extension can be reloaded', () => {
  const { onReload } = show({ state: 'not-loaded' });
  press('Reload the page');
  expect(onReload).toHaveBeenCalledOnce();
});

test.for([
  { off: { level: 'off' as const }, words: 'Marks are off.', undo: { set: 'level', level: 'key' } },
  { off: { pagesOff: [pageUrl] }, words: 'Off on this page.', undo: { set: 'page', url: pageUrl, on: true } },
  { off: { sitesOff: ['devex' as const] }, words: 'Off on devex.com.', undo: { set: 'site', site: 'devex', on: true } },
])('$words can be undone on the spot, and every known term is listed', ({ off, words, undo }) => {
  const terms = mali.terms.map((line) => ({ ...line, marked: false }));
  const { onChange } = show(maliWith({ reading: { settings: { ...settings, ...off } }, page: { terms } }));
  expect(allWords('.notice-words')).toEqual([words]);
  expect(allWords('#terms .count')).toEqual(['none marked, 3 known']);
  expect(allWords('#terms details[open] bdi')).toEqual(['OBE', 'ECOWAS', 'The Pentagon']);
  press('Turn on');
  expect(onChange.mock.calls).toEqual([[undo]]);
});

const foot = () => allWords('footer label, footer button, footer .default');

test('the foot has one row until its settings are unfolded', () => {
  show(mali);
  expect(foot()).toEqual(['Off', 'Key', 'More', 'All', 'Settings']);
  expect(allWords('footer label:has(:checked)')).toEqual(['Key']);
  press('Settings');
  expect(foot().slice(5)).toEqual([
    'Read with glosses',
    'Also explain idioms',
    'Default: off',
    'On this page',
    'Default: on',
    'On devex.com',
    'Default: on',
    'Print explanations with the article',
    'Default: off',
    'Tell the number of terms by voice',
    'Default: off',
    'Cards lookas the pageas the systemlightdark',
    'Default: as the page',
  ]);
  press('Settings');
  expect(foot()).toHaveLength(5);
});

test('the foot changes how much is marked, where, and how', () => {
  const { onChange } = show(mali);
  press('Settings');
  const names = ['More', 'Also explain idioms', 'On this page', 'On devex.com', 'Print explanations with the article'];
  for (const name of [...names, 'Tell the number of terms by voice']) press(name);
  choose('dark');
  expect(onChange.mock.calls.flat()).toEqual([
    { set: 'level', level: 'more' },
    { set: 'idioms', on: true },
    { set: 'page', url: pageUrl, on: false },
    { set: 'site', site: 'devex', on: false },
    { set: 'printExplanations', on: true },
    { set: 'sayCount', on: true },
    { set: 'theme', theme: 'dark' },
  ]);
});

test('what is not as by default can be put back, and the focus stays with it', () => {
  const changed = { idioms: true, theme: 'dark' } as const;
  const { onChange } = show(maliWith({ reading: { settings: { ...settings, ...changed, pagesOff: [pageUrl] } } }));
  press('Settings');
  const resets = [...document.querySelectorAll<HTMLButtonElement>('.setting button')];
  expect(resets.map((reset) => `${described(reset)}: ${wordsOf(reset)}`)).toEqual([
    'Also explain idioms: Back to default: off',
    'On this page: Back to default: on',
    'Cards look: Back to default: as the page',
  ]);
  for (const reset of resets) act(() => reset.click());
  expect(onChange.mock.calls.flat()).toEqual([
    { set: 'idioms', on: false },
    { set: 'page', url: pageUrl, on: true },
    { set: 'theme', theme: 'page' },
  ]);
  expect(document.activeElement?.localName).toBe('select');
});

test('the article can be read as a page of ours, but for one in a private window', () => {
  const { onRead } = show(mali);
  press('Settings');
  press('Read with glosses');
  expect(onRead).toHaveBeenCalledOnce();
  press('Settings');
  show(maliWith({ reading: { isPrivate: true } }));
  press('Settings');
  expect(foot().slice(5, 7)).toEqual(['Also explain idioms', 'Default: off']);
});

function choose(option: string): void {
  const select = document.querySelector('select')!;
  select.value = option;
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

function described(element: Element): string {
  return wordsOf(document.getElementById(element.getAttribute('aria-describedby') ?? ''));
}
