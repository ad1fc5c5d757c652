import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { createAside } from '@/entrypoints/aside/aside.tsx';
import { loadedParts, type ArticlePage, type AsideOptions, type Overlay } from '@/entrypoints/overlay/contract.ts';
import { mountOverlay } from '@/entrypoints/overlay/mount.tsx';
import type { TermMark } from '@/utils/core/reading.ts';
import { createGate } from '@/utils/dom/gate.ts';
import { pageText } from '@/utils/dom/text/page-text.ts';
import type { Part } from '@/utils/platform/protocol.ts';
import { english } from '../../unit/overlay/english.ts';
import { ecowas, obe } from '../../unit/overlay/term-cards.ts';
import { words } from './render-english.tsx';

const mark = (start: number, card: string): TermMark => ({
  start,
  end: start + 4,
  card,
  level: 'key',
  certain: true,
  known: false,
});
const marks = [mark(10, 'obe'), mark(50, 'ecowas')];

const drawLines = vi.fn();
/** Stands for the background, which brings parts. */
const loadPart = (async (name: Part) => ({
  ...(name === 'aside' && {
    createAside: (options: AsideOptions, signal: AbortSignal) => createAside(options, english, signal),
  }),
  ...(name === 'lines' && { drawLines }),
})) as ArticlePage['part'];

let shadow: ShadowRoot;
let page: ArticlePage;
let overlay: Overlay;
let ending: AbortController;
/** jsdom has no media queries. */
const forced = Object.assign(new EventTarget(), { matches: false });

beforeEach(() => {
  document.body.innerHTML = '<article><p id="text">now OBE, and ECOWAS</p></article>';
  // jsdom has no popovers; what is in one is rendered all the same.
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn() });
  vi.stubGlobal('matchMedia', () => forced);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    shadow = attach.call(this, init);
    return shadow;
  });
  page = {
    reading: {
      terms: marks,
      cards: { obe, ecowas },
      notes: [],
      isPrivate: false,
      settings: { theme: 'page' },
    } as unknown as ArticlePage['reading'],
    facts: { site: 'cgd' } as ArticlePage['facts'],
    root: document.querySelector('article')!,
    text: pageText([]),
    theme: () => 'dark',
    marks: () => marks,
    markAt: () => undefined,
    rectanglesOf: () => [new DOMRect(10, 10, 40, 20)],
    elementOf: () => document.getElementById('text') ?? undefined,
    surfaceOf: ({ card }) => card.toUpperCase(),
    notesOn: () => [],
    setActive: vi.fn(),
    scrollTo: vi.fn(),
    saveNote: vi.fn(),
    deleteNote: vi.fn(),
    setKnown: vi.fn(),
    near: () => new Map(),
    part: loadPart,
  };
  loadedParts().gate ??= createGate();
  ending = new AbortController();
  void act(() => void (overlay = mountOverlay(page, english, ending.signal)));
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const dialogName = () => shadow.querySelector('[role="dialog"]')?.getAttribute('aria-label');
const run = (action: () => unknown) => act(async () => void (await action()));

test('one host stands after the body, and the page cannot see into it', () => {
  const host = document.documentElement.lastElementChild;
  expect(host?.localName).toBe('glossator-overlay');
  expect(host?.shadowRoot).toBe(null);
  expect(host?.attributes).toHaveLength(0);
  expect(shadow.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe('dark');
});

test('the landmark has one button, which tells how many terms there are', () => {
  expect(shadow.querySelector('nav')?.getAttribute('aria-label')).toBe('Glossator');
  expect([...shadow.querySelectorAll('nav button')].map(words)).toEqual(['2 terms explained. Show the list']);
});

test('when closed there is neither a tooltip nor a dialog', async () => {
  expect(shadow.querySelectorAll('[role="tooltip"], [role="dialog"]')).toHaveLength(0);
  await run(() => overlay.open(marks[1] as TermMark));
  expect(dialogName()).toBe('ECOWAS');
  await run(() => overlay.close());
  expect(shadow.querySelectorAll('[role="tooltip"], [role="dialog"]')).toHaveLength(0);
  expect(vi.mocked(page.setActive).mock.calls).toEqual([[marks[1]], [undefined]]);
});

test('stepping goes through the marks, wraps, and says so', async () => {
  await run(() => overlay.step('next'));
  expect(dialogName()).toBe('OBE');
  await run(() => overlay.step('next'));
  expect(dialogName()).toBe('ECOWAS');
  expect(words(shadow.querySelector('.gl-position'))).toBe('2 of 2');
  await run(() => overlay.step('next'));
  expect(dialogName()).toBe('OBE');
  expect(words(shadow.querySelector('[role="status"]'))).toBe('Back to the first term.');
  await run(() => overlay.step('previous'));
  expect(words(shadow.querySelector('[role="status"]'))).toBe('No term before this.');
  expect(vi.mocked(page.scrollTo)).toHaveBeenCalledTimes(3);
});

test('asked to explain what is selected, where nothing is, it says so and shows it', async () => {
  await run(() => overlay.step('here'));
  expect(words(shadow.querySelector('[role="status"]'))).toBe('Select a word first.');
  expect([...shadow.querySelectorAll('.gl-notice')].map(words)).toEqual(['Select a word first.']);
  expect(shadow.querySelectorAll('.gl-notice button')).toHaveLength(0);
  await run(() => overlay.step('next'));
  expect(shadow.querySelectorAll('.gl-notice')).toHaveLength(0);
  expect(dialogName()).toBe('OBE');
});

test('where the way by keyboard cannot be loaded, that is said, and the next step tries again', async () => {
  Object.assign(page, { part: () => Promise.reject(new Error('The background did not answer.')) });
  await run(() => overlay.step('next'));
  expect(words(shadow.querySelector('[role="status"]'))).toBe('It could not be opened. Try again.');
  expect(dialogName()).toBe(undefined);
  Object.assign(page, { part: loadPart });
  await run(() => overlay.step('next'));
  expect(dialogName()).toBe('OBE');
});

test('what is for paper is there from the start where the reader asks for it', async () => {
  ending.abort();
  ending = new AbortController();
  Object.assign(page.reading.settings, { printExplanations: true });
  await run(() => void mountOverlay(page, english, ending.signal));
  expect([...shadow.querySelectorAll('.gl-endnotes li b')].map(words)).toEqual(['OBE]', 'ECOWAS]']);
});

test('how many terms there are is said once, where the reader asks for it', async () => {
  expect(words(shadow.querySelector('[role="status"]'))).toBe('');
  ending.abort();
  ending = new AbortController();
  Object.assign(page.reading.settings, { sayCount: true });
  await run(() => void (overlay = mountOverlay(page, english, ending.signal)));
  expect(words(shadow.querySelector('[role="status"]'))).toBe('2 terms explained.');
  await run(() => overlay.step('previous'));
  await run(() => overlay.update());
  expect(words(shadow.querySelector('[role="status"]'))).toBe('No term before this.');
});

test.each([
  ['light', 'light'],
  ['system', 'light'],
  ['page', 'dark'],
])('under "%s" the cards on a dark page are %s, where the system is light', async (theme, expected) => {
  Object.assign(page.reading.settings, { theme });
  await run(() => overlay.update());
  expect(shadow.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe(expected);
  vi.unstubAllGlobals();
});

test('a card whose term has gone from the reading closes', async () => {
  await run(() => overlay.open(marks[0] as TermMark));
  Object.assign(page.reading, { terms: [marks[1]] });
  await run(() => overlay.update());
  expect(dialogName()).toBe(undefined);
});

test('events that the page made up open and close nothing', async () => {
  Object.assign(page, { markAt: () => marks[0] });
  const text = document.getElementById('text') as HTMLElement;
  await run(() => void text.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 12, clientY: 12 })));
  expect(dialogName()).toBe(undefined);
  await run(() => overlay.open(marks[0] as TermMark));
  await run(() => void text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(dialogName()).toBe('OBE');
});

test('lines are brought when colours become forced, and once', async () => {
  expect(drawLines).not.toHaveBeenCalled();
  forced.matches = true;
  await run(() => forced.dispatchEvent(new Event('change')));
  await run(() => overlay.update());
  expect(drawLines).toHaveBeenCalledTimes(1);
  forced.matches = false;
});

test('with the signal everything goes', () => {
  ending.abort();
  expect(document.querySelector('glossator-overlay')).toBe(null);
  expect(vi.mocked(page.setActive)).toHaveBeenLastCalledWith(undefined);
});
