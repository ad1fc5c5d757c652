import { beforeEach, expect, test, vi } from 'vitest';
import { createAutosave, type AutosaveOptions, type SaveState } from '@/components/note/autosave.ts';

let now: number;
let states: SaveState[];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  now = 1_000_000;
  states = [];
  return () => vi.useRealTimers();
});

function autosave(save: AutosaveOptions['save'], stored = '') {
  return createAutosave({
    stored,
    save,
    onState: (state) => states.push(state),
    now: () => Date.now(),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
}

const saving = () => vi.fn(async (text: string) => ({ saved: text }));

test('saves 600 ms after the last key', async () => {
  const save = saving();
  const { changed } = autosave(save);
  changed('a');
  await vi.advanceTimersByTimeAsync(500);
  changed('ab');
  await vi.advanceTimersByTimeAsync(599);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls).toEqual([['ab']]);
  expect(states.at(-1)).toEqual({ name: 'saved', at: now + 1100 });
});

test('saves at the latest 5 s after the first key, however fast one types', async () => {
  const save = saving();
  const { changed } = autosave(save);
  for (let keys = 1; keys <= 26; keys += 1) {
    changed('x'.repeat(keys));
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(save).toHaveBeenCalledTimes(1);
  expect(save).toHaveBeenCalledWith('x'.repeat(25));
});

test('writes one text at a time, and the newest last', async () => {
  const finish: (() => void)[] = [];
  const save = vi.fn(
    (text: string) => new Promise<{ saved: string }>((done) => finish.push(() => done({ saved: text }))),
  );
  const { changed, flush } = autosave(save);
  changed('one');
  void flush();
  changed('two');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save.mock.calls).toEqual([['one']]);
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(save.mock.calls).toEqual([['one'], ['two']]);
  finish[1]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toMatchObject({ name: 'saved' });
});

test('keeps a refused text and writes it when asked again', async () => {
  const save = vi.fn<AutosaveOptions['save']>(async () => ({ refused: 'disk-full' }));
  const { changed, flush } = autosave(save);
  changed('kept');
  expect(await flush()).toEqual({ name: 'refused', why: 'disk-full' });
  save.mockResolvedValue({ saved: 'kept' });
  expect(await flush()).toMatchObject({ name: 'saved' });
  expect(save.mock.calls).toEqual([['kept'], ['kept']]);
});

test('takes a broken connection for a refusal', async () => {
  const { changed, flush } = autosave(() => Promise.reject(new Error('Extension context invalidated.')));
  changed('kept');
  expect(await flush()).toEqual({ name: 'refused', why: 'failed' });
});

test('never writes an empty text, nor one that is stored already', async () => {
  const save = saving();
  const { changed, flush } = autosave(save, 'stored');
  changed('');
  await flush();
  changed('stored');
  await flush();
  expect(save).not.toHaveBeenCalled();
});

test('writes no more once stopped', async () => {
  const save = saving();
  const { changed, flush, stop } = autosave(save);
  changed('to be deleted');
  await stop();
  await flush();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).not.toHaveBeenCalled();
});

test('writes again where what it was stopped for has not come about', async () => {
  const save = saving();
  const { changed, stop, resume } = autosave(save, 'a');
  changed('ab');
  await stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).not.toHaveBeenCalled();
  resume();
  await vi.advanceTimersByTimeAsync(600);
  expect(save.mock.calls).toEqual([['ab']]);
});
