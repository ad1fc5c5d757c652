import { isNoArticle } from '@/utils/core/article/addresses.ts';
import type { ArticleFacts, ArticleText } from '@/utils/core/article/facts.ts';
import { applyChange } from '@/utils/core/article/text-change.ts';
import { composeReading } from '@/utils/core/compose-reading.ts';
import { detectArticle } from '@/utils/core/detect/detect-article.ts';
import { findKeptRoot } from '@/utils/core/detect/kept-root.ts';
import { chooseTerms, senseKeysOf } from '@/utils/core/explain-terms.ts';
import type { Reading } from '@/utils/core/reading.ts';
import { chooseKeySentences } from '@/utils/core/summary/key-sentences.ts';
import { answerArticle } from '@/utils/platform/answer.ts';
import { database } from '@/utils/platform/database/open.ts';
import { knownSenses } from '@/utils/platform/database/known.ts';
import { metSenses } from '@/utils/platform/database/met.ts';
import { notesOn } from '@/utils/platform/database/notes.ts';
import { recogniseWork, recordWork } from '@/utils/platform/database/works.ts';
import type { ArticleSender } from '@/utils/platform/sender.ts';
import { readSettings } from '@/utils/platform/settings.ts';
import { packIndex } from './glossaries.ts';
import { lastRead, rememberRead } from './last-read.ts';
import { keepMeetings } from './meetings.ts';

/** Judges pages, and answers an article with its reading (its work, its terms, its notes) and with its summary. */
export function answerReading(): void {
  // What the first article needs is made ready while it loads.
  answerArticle('wake', (_, { url }) => {
    if (isNoArticle(url)) return;
    void database().catch(() => undefined);
    void packIndex().catch(() => undefined);
  });

  answerArticle('recognise', ({ outline, kept }) => {
    const detection = detectArticle(outline);
    if (detection.kind !== 'no-root' || !kept) return detection;
    const story = findKeptRoot(outline, kept);
    return story ? { kind: 'article', facts: detection.facts, ...story } : { kind: 'none', reason: 'no-text' };
  });

  answerArticle('readArticle', (page, caller) => read(page, caller));

  answerArticle('updateArticle', ({ revision, since, change }, caller) => {
    const last = lastRead(caller);
    if (last?.revision !== since) return 'unknown';
    return read({ revision, facts: last.facts, body: applyChange(last.body, change) }, caller);
  });

  answerArticle('summarise', ({ body }) => chooseKeySentences(body));
}

async function read(
  page: { revision: number; facts: ArticleFacts; body: ArticleText },
  caller: ArticleSender,
): Promise<Reading> {
  const { facts } = page;
  const { isPrivate } = caller;
  const context = { newId: crypto.randomUUID(), now: new Date().toISOString() };
  const [identity, known, settings, chosen] = await Promise.all([
    isPrivate ? recogniseWork(facts, context) : recordWork(facts, context),
    knownSenses(),
    readSettings(),
    packIndex().then((index) => chooseTerms(page.body, index)),
  ]);
  const keys = senseKeysOf(chosen);
  const [notes, met] = await Promise.all([notesOn(identity.work.id), metSenses(keys)]);
  rememberRead(caller, page);
  if (!isPrivate) keepMeetings(keys, { ...identity, kept: met, now: context.now });
  return composeReading({ ...page, chosen, ...identity, notes, known, met, settings, isPrivate });
}
