import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { Card, type CardProps } from '@/components/card/Card.tsx';
import { Glance } from '@/components/card/Glance.tsx';
import { ecowas, kinetic, obe, sanogo } from '../../unit/overlay/term-cards.ts';
import { renderEnglish, words } from './render-english.tsx';

const trusted = vi.hoisted(() => ({ byReader: vi.fn<(event: Event) => boolean>(() => true) }));
vi.mock('@/components/trusted.ts', () => trusted);

let actions: Record<'onPin' | 'onClose' | 'onNote' | 'onKnow' | 'onCopy', ReturnType<typeof vi.fn<() => void>>>;
beforeEach(() => {
  actions = {
    onPin: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
    onNote: vi.fn<() => void>(),
    onKnow: vi.fn<() => void>(),
    onCopy: vi.fn<() => void>(),
  };
});
afterEach(() => trusted.byReader.mockReturnValue(true));

function show(props: Partial<CardProps> & Pick<CardProps, 'lemma' | 'card'>): HTMLElement {
  const defaults = { certain: true, known: false, notes: [], ...actions };
  return renderEnglish(<Card {...defaults} {...props} />);
}

const dialog = (place: HTMLElement) => place.querySelector('[role="dialog"]');
const button = (place: HTMLElement, name: string) =>
  [...place.querySelectorAll('button')].find((candidate) => words(candidate) === name);
const rows = (place: HTMLElement) => [...place.querySelectorAll('.gl-row')].map((row) => words(row));

test('a card is a dialog named by the headword, not by the form in the text', () => {
  const place = show({ lemma: 'post-kinetic', card: kinetic });
  expect(dialog(place)?.getAttribute('aria-label')).toBe('kinetic');
  expect(words(place.querySelector('.gl-lemma'))).toBe('post-kinetic]');
  expect(words(place.querySelector('.gl-kind'))).toBe('kinetic · jargon · US military · euphemism');
});

test('the bracket is not in the accessibility tree', () => {
  const place = show({ lemma: 'OBE', card: obe });
  expect(words(place.querySelector('.gl-lemma [aria-hidden="true"]'))).toBe(']');
});

test('a card is described by expansion, gloss, headline and, by keyboard, its number', () => {
  const place = show({ lemma: 'ECOWAS', card: ecowas, position: { number: 11, of: 12 } });
  const described = dialog(place)?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => words(document.getElementById(id)))).toEqual([
    'Economic Community of West African States',
    'West Africa’s regional bloc for trade and politics, which can also send joint military forces.',
    'Since 29 Jan 2025: 12 members, not 15. Mali, Burkina Faso and Niger left.',
    'Term 11 of 12.',
  ]);
  expect(words(place.querySelector('.gl-position'))).toBe('11 of 12');
});

test('then and since stand in rows with their dates, the rest behind a button', () => {
  const place = show({ lemma: 'ECOWAS', card: ecowas });
  expect(rows(place)).toEqual([
    '6 Apr 2012Brokers a deal with the coup leaders.',
    '20 Dec 2012Is allowed by the UN to send a force.',
    'Then (Jan 2013)Has 15 members, Mali among them.',
    '17 Jan 2013First troops reach Mali.',
    '1 Jul 2013Its mission goes over to the UN.',
    'Aug 2020Suspends Mali again.',
    'Jan–Jul 2022Sanctions on Mali.',
  ]);
  expect(place.querySelector('time[datetime="2020-08"]')?.textContent).toBe('Aug 2020');
  void act(() => button(place, '1 earlier, 1 later')?.click());
  expect(rows(place)).toHaveLength(9);
  expect(button(place, 'Show fewer')?.getAttribute('aria-expanded')).toBe('true');
});

test('a misspelling is told without correcting the text', () => {
  expect(rows(show({ lemma: 'Captain Sonogo', card: sanogo }))[0]).toBe(
    'SpellingThe text has “Sonogo”; the usual spelling is “Sanogo”.',
  );
});

test('a card says that nothing is recorded since, and says once when that was checked', () => {
  const place = show({ lemma: 'ECOWAS', card: { ...ecowas, since: [], headline: undefined } });
  expect(words(place)).toContain('Nothing recorded since. Checked Nov 2026.');
  expect(words(place)?.match(/Checked/g)).toHaveLength(1);
});

test('a card says that the page gives no date', () => {
  const card = { ...ecowas, articleDate: undefined, earlier: [], since: [] };
  const place = show({ lemma: 'ECOWAS', card });
  expect(words(place)).toContain('The page gives no date.');
  expect(words(place)).not.toContain('Then');
});

test('why a sense was chosen is said, and its rivals unfold', () => {
  const place = show({ lemma: 'OBE', card: obe });
  expect(words(place)).toContain('Read this way because are now stands before it.');
  expect(words(place)).not.toContain('out-of-body');
  expect(button(place, '2 other senses')?.getAttribute('aria-expanded')).toBe('false');
  void act(() => button(place, '2 other senses')?.click());
  expect([...place.querySelectorAll('.gl-senses li')].map(words)).toEqual([
    'Officer of the Order of the British Empire] A British honour.',
    'out-of-body experience] The feeling of leaving one’s body.',
  ]);
});

test('an uncertain sense says so instead of giving a reason', () => {
  const place = show({ lemma: 'OBE', card: obe, certain: false });
  expect(words(place)).toContain('Uncertain: only weak clues nearby.');
  expect(words(place)).not.toContain('Read this way');
});

test('sources are links by title that give the page nothing', () => {
  const link = show({ lemma: 'OBE', card: obe }).querySelector('a');
  expect(link?.textContent).toBe('USAF jargon, 2004');
  expect(link?.rel).toBe('noopener noreferrer');
  expect(link?.target).toBe('_blank');
});

test('the buttons do what they say, and only for the reader', () => {
  const place = show({ lemma: 'OBE', card: obe });
  for (const name of ['Add note', 'I know this', 'Copy']) button(place, name)?.click();
  for (const name of ['Pin', 'Close']) place.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
  expect(Object.values(actions).map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1, 1]);
  trusted.byReader.mockReturnValue(false);
  for (const each of place.querySelectorAll('button')) each.click();
  expect(Object.values(actions).map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1, 1]);
});

test('a glance is a tooltip named by the headword, without anything to press', () => {
  const place = renderEnglish(<Glance lemma="Captain Sonogo" card={sanogo} />);
  const glance = place.querySelector('[role="tooltip"]');
  expect(glance?.getAttribute('aria-label')).toBe('Amadou Sanogo');
  expect(glance?.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
  expect(words(glance?.querySelector('.gl-glance-line'))).toBe('Spelling Usually written Sanogo.');
});
