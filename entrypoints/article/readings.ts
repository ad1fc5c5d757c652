/** Asking the background for readings: whole, or of what has changed. */
import type { TextChange } from '@/utils/core/article/facts.ts';
import type { Reading } from '@/utils/core/reading.ts';
import { askBackground } from '@/utils/platform/messaging.ts';
import type { OpenPage } from './open-page.ts';
import type { RecognisedArticle } from './recognise.ts';

export interface Readings {
  whole(found: RecognisedArticle, here: AbortSignal): Promise<Reading>;
  /** Of the open page's text with a change; `found` is the whole, should the background no longer have the rest. */
  changed(page: OpenPage, change: TextChange, found: RecognisedArticle, here: AbortSignal): Promise<Reading>;
  /** The background has told of a change: what was asked for before may lack it. */
  hear(): void;
}

/** Each answer lacks nothing of which the background has told before it came. `here` ends what is being asked. */
export function askReadings(): Readings {
  let revision = 0;
  let changesHeard = 0;

  return { whole, changed, hear: () => void (changesHeard += 1) };

  function whole({ facts, text }: RecognisedArticle, here: AbortSignal): Promise<Reading> {
    const body = { text: text.text, blocks: text.blocks };
    return ask(here, () => askBackground('readArticle', { revision, facts, body }));
  }

  async function changed(
    { reading: { revision: since } }: OpenPage,
    change: TextChange,
    found: RecognisedArticle,
    here: AbortSignal,
  ): Promise<Reading> {
    const reading = await ask(here, () => askBackground('updateArticle', { revision, since, change }));
    return reading === 'unknown' ? whole(found, here) : reading;
  }

  async function ask<Answer>(here: AbortSignal, send: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      revision += 1;
      const heard = changesHeard;
      const answer = await send();
      here.throwIfAborted();
      if (changesHeard === heard || answer === 'unknown') return answer;
    }
  }
}
