import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import type { ArticlePage, Pins } from '@/entrypoints/overlay/contract.ts';
import type { Desk, Offer } from '@/entrypoints/overlay/desk.ts';
import { createPins } from '@/entrypoints/pins/pins.tsx';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import { english } from '../../unit/overlay/english.ts';
import { ecowas, kinetic, obe, sanogo } from '../../unit/overlay/term-cards.ts';
import { words } from './render-english.tsx';

const trusted = vi.hoisted(() => ({ byReader: () => true }));
vi.mock('@/components/trusted.ts', () => trusted);

const mark = (start: number, { id }: TermCard): TermMark => ({
  start,
  end: start + 4,
  card: id,
  level: 'key',
  certain: true,
  known: false,
});
const all = [ecowas, kinetic, obe, sanogo];
const [first, second, third, fourth] = all.map((card, index) => mark(10 * index, card)) as [
  TermMark,
  TermMark,
  TermMark,
  TermMark,
];

let pins: Pins;
let page: ArticlePage;
let container: HTMLElement;
let ending: AbortController;
let offered: Offer | undefined;
const said = vi.fn();
const close = vi.fn();
const open = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<article><p id="text">now <a href="/">OBE</a>, and ECOWAS</p></article><div></div>';
  container = document.body.lastElementChild as HTMLElement;
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  Object.assign(Document.prototype, { elementsFromPoint: () => [document.documentElement] });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const terms = [first, second, third, fourth];
  page = {
    root: document.querySelector('article')!,
    reading: { terms, cards: Object.fromEntries(all.map((card) => [card.id, card])), notes: [] },
    marks: () => terms,
    rectanglesOf: () => [new DOMRect(10, 10, 40, 20)],
    elementOf: () => document.getElementById('text') ?? undefined,
    surfaceOf: ({ card }: TermMark) => page.reading.cards[card]?.headword ?? '',
    notesOn: () => [],
    scrollTo: vi.fn(),
  } as unknown as ArticlePage;
  ending = new AbortController();
  offered = undefined;
  const desk = {
    page,
    say: said,
    close,
    draw: () => pins.draw(),
    offer: async (offer: Offer) => void (offered = offer),
  } as unknown as Desk;
  pins = createPins({ desk, container, open }, english, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const names = () => [...container.querySelectorAll('aside')].map((pin) => pin.getAttribute('aria-label'));
const run = (action: () => unknown) => act(async () => void (await action()));
const press = (name: string, at: number) =>
  run(() =>
    [...container.querySelectorAll('aside')[at]!.querySelectorAll('button')]
      .find((button) => button.getAttribute('aria-label') === name)
      ?.click(),
  );

test('a pinned card says all that its card says, is named for it, and closes the card', async () => {
  await run(() => pins.pin(first));
  expect(names()).toEqual(['Pinned: ECOWAS']);
  expect(words(container.querySelector('.gl-gloss'))).toBe(ecowas.gloss);
  expect(container.querySelectorAll('.gl-row').length).toBeGreaterThan(2);
  expect(close).toHaveBeenCalledTimes(1);
  expect(said).toHaveBeenLastCalledWith('Pinned: ECOWAS');
});

test('pinned once more, a term has still one card', async () => {
  const later = { ...first, start: 400 };
  Object.assign(page.reading, { terms: [first, second, later] });
  for (const each of [first, second, later]) await run(() => pins.pin(each));
  expect(names()).toEqual(['Pinned: kinetic', 'Pinned: ECOWAS']);
});

test('the fourth takes the place of the oldest, and undo puts it back', async () => {
  for (const each of [first, second, third, fourth]) await run(() => pins.pin(each));
  expect(names()).toEqual(['Pinned: kinetic', 'Pinned: OBE', 'Pinned: Amadou Sanogo']);
  expect(offered?.message).toBe('No longer pinned: ECOWAS.');
  expect(offered?.announcement).toBe('No longer pinned: ECOWAS. Undo button follows.');
  await run(() => offered?.undo());
  expect(names()).toEqual(['Pinned: ECOWAS', 'Pinned: kinetic', 'Pinned: OBE']);
});

test('they are listed by name, and take the focus when asked to', async () => {
  await run(() => pins.pin(first));
  await run(() => pins.pin(second));
  expect(pins.listed().map(({ name }) => name)).toEqual(['Pinned: ECOWAS', 'Pinned: kinetic']);
  pins.listed()[1]?.focus();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Pinned: kinetic');
});

test('Escape closes the one that has the focus', async () => {
  await run(() => pins.pin(first));
  await run(() => pins.pin(second));
  pins.listed()[0]?.focus();
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await run(() => document.activeElement?.dispatchEvent(escape));
  expect(names()).toEqual(['Pinned: kinetic']);
  expect(escape.defaultPrevented).toBe(true);
});

test('Close puts it away, and Unpin makes it an ordinary card again', async () => {
  await run(() => pins.pin(first));
  await run(() => pins.pin(second));
  await press('Close', 0);
  expect(names()).toEqual(['Pinned: kinetic']);
  expect(open).not.toHaveBeenCalled();
  await press('Unpin', 0);
  expect(names()).toEqual([]);
  expect(open).toHaveBeenLastCalledWith(second);
});

test('they go with the words they are on', async () => {
  await run(() => pins.pin(first));
  await run(() => pins.pin(second));
  const moved = { ...second, start: 17 };
  Object.assign(page.reading, { terms: [moved] });
  await run(() => pins.move((before) => (before.card === moved.card ? moved : undefined)));
  await run(() => pins.draw());
  expect(names()).toEqual(['Pinned: kinetic']);
});

test('where nothing is marked any more, nothing is pinned', async () => {
  await run(() => pins.pin(first));
  Object.assign(page, { marks: () => [] });
  await run(() => pins.draw());
  expect(names()).toEqual([]);
  expect(pins.listed()).toEqual([]);
});

test('with the signal they go', async () => {
  await run(() => pins.pin(first));
  ending.abort();
  expect(names()).toEqual([]);
});
