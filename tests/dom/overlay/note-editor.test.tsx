import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { NoteEditor, type NoteEditorProps } from '@/components/note/NoteEditor.tsx';
import { renderEnglish, words } from './render-english.tsx';

const trusted = vi.hoisted(() => ({ byReader: vi.fn<(event: Event) => boolean>(() => true) }));
vi.mock('@/components/trusted.ts', () => trusted);

let options: { [Name in 'save' | 'copy' | 'remove' | 'close']: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 14, 2) });
  trusted.byReader.mockReturnValue(true);
  options = {
    save: vi.fn(async (text: string) => ({ saved: text })),
    copy: vi.fn(async () => true),
    remove: vi.fn(),
    close: vi.fn(),
  };
  return () => vi.useRealTimers();
});

/** Does something, and lets what it has set going come to its end. */
function doing(action: () => void): Promise<void> {
  return act(async () => {
    action();
    await vi.advanceTimersByTimeAsync(0);
  }) as Promise<void>;
}

function open(props: Partial<NoteEditorProps> = {}) {
  const defaults = { quote: 'ECOWAS', text: '', isStored: false, isPrivate: false };
  const place = renderEnglish(<NoteEditor {...defaults} {...(options as unknown as NoteEditorProps)} {...props} />);
  const field = place.querySelector('textarea') as HTMLTextAreaElement;
  return {
    place,
    field,
    state: () => words(place.querySelector('[role="status"]')),
    press: (name: string) =>
      doing(() => [...place.querySelectorAll('button')].find((each) => words(each) === name)?.click()),
    type: (text: string) =>
      doing(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (key: string, modifiers: KeyboardEventInit = {}) =>
      doing(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }))),
    wait: (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms))),
  };
}

test('the field is named, focused, and its state is said at once', () => {
  const { place, field, state } = open();
  expect(field.getAttribute('aria-label')).toBe('Note');
  expect(place.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Note on “ECOWAS”');
  expect(document.activeElement).toBe(field);
  expect(state()).toBe('Not saved yet');
});

test('a note saves itself and says when', async () => {
  const { type, wait, state } = open();
  await type('Twelve members now.');
  expect(state()).toBe('Not saved yet');
  await wait(600);
  expect(options.save.mock.calls).toEqual([['Twelve members now.']]);
  expect(state()).toBe('Saved 14:02');
});

test('a note that cannot be kept stays in the field, with a way to try again and one to take it elsewhere', async () => {
  options.save.mockResolvedValue({ refused: 'disk-full' });
  const { type, wait, state, press, field } = open();
  await type('Not to be lost.');
  await wait(600);
  expect(state()).toBe('Not saved: the disk is full. The text stays here.');
  await press('Done');
  expect(options.close).not.toHaveBeenCalled();
  expect(field.value).toBe('Not to be lost.');
  await press('Copy text');
  expect(options.copy.mock.calls).toEqual([['Not to be lost.']]);
  options.save.mockResolvedValue({ saved: true });
  await press('Try again');
  expect(state()).toBe('Saved 14:02 Text copied');
});

test('Done and Ctrl+Enter save and close', async () => {
  const { type, key } = open();
  await type('One line.');
  await key('Enter');
  expect(options.close).not.toHaveBeenCalled();
  await key('Enter', { ctrlKey: true });
  expect(options.save.mock.calls).toEqual([['One line.']]);
  expect(options.close).toHaveBeenCalledTimes(1);
});

test('Escape closes, and whatever takes the editor away, unsaved text is saved first', async () => {
  options.close.mockImplementation(() => render(null, place));
  const { type, key, place } = open();
  await type('Half a thought');
  await key('Escape');
  expect(options.close).toHaveBeenCalledTimes(1);
  expect(options.save.mock.calls).toEqual([['Half a thought']]);
});

test('events that a page made up save and close nothing', async () => {
  const { type, wait, key, press } = open();
  trusted.byReader.mockReturnValue(false);
  await type('Written by a script.');
  await wait(10_000);
  await key('Escape');
  await press('Done');
  expect(options.save).not.toHaveBeenCalled();
  expect(options.close).not.toHaveBeenCalled();
});

test('in a private window the editor says that nothing is written', async () => {
  options.save.mockResolvedValue({ refused: 'private-window' });
  const { state, type, press } = open({ isPrivate: true });
  expect(state()).toBe('Private window: nothing is written here. The text stays until you leave the page.');
  await type('Only for now.');
  await press('Done');
  expect(options.close).toHaveBeenCalledTimes(1);
});

test('a stored note can be deleted; a new one has nothing to delete', async () => {
  expect([...open().place.querySelectorAll('button')].map(words)).toEqual(['Done']);
  const { press, state } = open({ text: 'Stored.', isStored: true });
  expect(state()).toBe('Saved');
  await press('Delete');
  expect(options.remove).toHaveBeenCalledTimes(1);
  expect(options.save).not.toHaveBeenCalled();
});

test('a stored note emptied and done with is deleted, not written as nothing', async () => {
  const { type, press } = open({ text: 'Stored.', isStored: true });
  await type('');
  await press('Done');
  expect(options.remove).toHaveBeenCalledTimes(1);
  expect(options.save).not.toHaveBeenCalled();
});

test('a draft that was refused before is tried again', async () => {
  const { wait } = open({ text: 'Refused yesterday.', isStored: false });
  await wait(600);
  expect(options.save.mock.calls).toEqual([['Refused yesterday.']]);
});

test('says that it is full, so that a text pasted into it is not cut in silence', async () => {
  const { type, state } = open();
  await type('x'.repeat(199_999));
  expect(state()).toBe('Not saved yet');
  await type('x'.repeat(200_000));
  expect(state()).toContain('The note is full: 200,000 characters. What is beyond is not taken');
});
