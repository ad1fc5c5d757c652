import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { mountNote } from '@/entrypoints/note-editor/note.tsx';
import type { Desk } from '@/entrypoints/overlay/desk.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { english } from '../../unit/overlay/english.ts';
import { ecowas } from '../../unit/overlay/term-cards.ts';

// jsdom's own events are none of a reader's.
vi.mock('@/components/trusted.ts', () => ({ byReader: () => true }));

const mark: TermMark = { start: 0, end: 6, card: 'ecowas', level: 'key', certain: true, known: false };

let desk: Desk;
beforeEach(() => {
  vi.useFakeTimers();
  desk = {
    page: {
      reading: { cards: { ecowas }, notes: [], isPrivate: false },
      notesOn: () => [],
      saveNote: vi.fn(async () => ({ saved: {} })),
    },
    drafts: new Map(),
    isFinishing: () => false,
    draw: vi.fn(),
    say: vi.fn(),
  } as unknown as Desk;
  return () => vi.useRealTimers();
});

/** Opens the editor, does something in its field, and closes it; gives what stood in the field at first. */
async function edit(change: (field: HTMLTextAreaElement) => void = () => undefined): Promise<string> {
  const container = document.createElement('div');
  let unmount: () => void;
  await act(() => {
    unmount = mountNote(container, { desk, mark: () => mark, quote: 'ECOWAS', leave: vi.fn() }, english);
  });
  const field = container.querySelector('textarea')!;
  const stood = field.value;
  await act(() => change(field));
  await act(async () => {
    unmount();
    await vi.advanceTimersByTimeAsync(1_000);
  });
  return stood;
}

const typing = (text: string) => (field: HTMLTextAreaElement) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

test('a note that has just been kept is in its field again, before the page’s reading tells it', async () => {
  expect(await edit(typing('Who pays?'))).toBe('');
  expect(desk.page.saveNote).toHaveBeenCalledTimes(1);
  expect(await edit()).toBe('Who pays?');
  // It is stored already.
  expect(desk.page.saveNote).toHaveBeenCalledTimes(1);
});

test('what is written there goes on with the same note', async () => {
  await edit(typing('Who pays?'));
  await edit(typing('Who pays in June?'));
  expect(desk.page.saveNote).toHaveBeenCalledTimes(2);
  const [first, second] = vi.mocked(desk.page.saveNote).mock.calls.map(([, { id }]) => id);
  expect(second).toBe(first);
});

test('the next reading tells what has become of it since', async () => {
  await edit(typing('Who pays?'));
  expect(desk.page.saveNote).toHaveBeenCalledTimes(1);
  Object.assign(desk.page, { reading: { ...desk.page.reading } });
  expect(await edit()).toBe('');
});
