import { composeReading } from '@/utils/core/compose-reading.ts';
import { answerArticle } from '@/utils/platform/answer.ts';
import { knownSenses } from '@/utils/platform/database/known.ts';
import { notesOn } from '@/utils/platform/database/notes.ts';
import { recogniseWork, recordWork } from '@/utils/platform/database/works.ts';
import { readSettings } from '@/utils/platform/settings.ts';
import { termIndex } from './glossaries.ts';

/** Answers an article with its reading: its work, its terms, its notes. */
export function answerReading(): void {
  answerArticle('readArticle', async ({ revision, facts, body }, { isPrivate }) => {
    const context = { newId: crypto.randomUUID(), now: new Date().toISOString() };
    const [identity, known, settings] = await Promise.all([
      isPrivate ? recogniseWork(facts, context) : recordWork(facts, context),
      knownSenses(),
      readSettings(),
    ]);
    const notes = await notesOn(identity.work.id);
    return composeReading({
      revision,
      facts,
      body,
      index: termIndex(),
      ...identity,
      notes,
      known,
      settings,
      isPrivate,
    });
  });
}
