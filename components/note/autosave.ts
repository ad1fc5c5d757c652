/** Saving while somebody writes: soon after the last key, never long after the first, one write at a time. */

import type { Refusal, WriteResult } from '@/utils/core/write-result.ts';

/** After the last key, in ms. */
const PAUSE_MS = 600;
/** After the first key that is not saved, in ms. */
const LATEST_MS = 5000;

export type SaveState =
  | { name: 'unsaved' }
  /** `after` a refusal it is tried once more. */
  | { name: 'saving'; after?: Refusal }
  /** `at` (ms since 1970) is unknown for a text that was there before. */
  | { name: 'saved'; at?: number }
  | { name: 'refused'; why: Refusal };

export interface AutosaveOptions {
  /** The text as it is stored; empty if there is none. */
  stored: string;
  save(text: string): Promise<WriteResult<unknown>>;
  onState(state: SaveState): void;
  now(): number;
  /** Runs a function after so many ms; returns what calls it off. */
  later(run: () => void, ms: number): () => void;
}

export interface Autosave {
  /** The text has changed under the reader's hands. An empty text is never written. */
  changed(text: string): void;
  /** Writes now what is not written yet; resolves with what came of it. */
  flush(): Promise<SaveState>;
  /** Writes no more; resolves when nothing is on its way. */
  stop(): Promise<void>;
  /** Writes again: what it was stopped for has not come about. */
  resume(): void;
  state(): SaveState;
}

export function createAutosave({ stored, save, onState, now, later }: AutosaveOptions): Autosave {
  let text = stored;
  let written = stored;
  let dirtySince: number | undefined;
  let writing: Promise<void> | undefined;
  let callOff: (() => void) | undefined;
  let state: SaveState = { name: stored ? 'saved' : 'unsaved' };
  let isStopped = false;

  return { changed, flush, stop, resume, state: () => state };

  function changed(changedText: string): void {
    text = changedText;
    callOff?.();
    if (!isDirty()) {
      dirtySince = undefined;
      if (!writing) enter(text === written && text ? { name: 'saved' } : { name: 'unsaved' });
      return;
    }
    dirtySince ??= now();
    if (!writing) enter({ name: 'unsaved' });
    callOff = later(() => void flush(), Math.min(PAUSE_MS, dirtySince + LATEST_MS - now()));
  }

  async function flush(): Promise<SaveState> {
    callOff?.();
    if (writing) await writing;
    if (writing) return flush();
    if (isDirty()) await (writing = write().finally(() => (writing = undefined)));
    return state;
  }

  async function stop(): Promise<void> {
    isStopped = true;
    callOff?.();
    await writing;
  }

  function resume(): void {
    isStopped = false;
    changed(text);
  }

  async function write(): Promise<void> {
    const sent = text;
    dirtySince = undefined;
    enter({ name: 'saving', ...(state.name === 'refused' && { after: state.why }) });
    const result = await save(sent).catch(() => ({ refused: 'failed' as const }));
    if ('saved' in result) written = sent;
    if ('refused' in result) enter({ name: 'refused', why: result.refused });
    else enter(isDirty() ? { name: 'unsaved' } : { name: 'saved', at: now() });
  }

  function isDirty(): boolean {
    return !isStopped && text !== written && text.trim() !== '';
  }

  function enter(entered: SaveState): void {
    state = entered;
    onState(entered);
  }
}
