import { answerArticle } from '@/utils/platform/answer.ts';
import { writeKnown } from '@/utils/platform/database/known.ts';
import { publish } from './publish.ts';
import { write } from './write.ts';

/** Keeps which senses the reader knows. */
export function answerKnowledge(): void {
  answerArticle('setKnown', ({ term, known }, caller) =>
    write(caller, async () => {
      await writeKnown(term, known, new Date().toISOString());
      await publish('known', { by: caller.tabId });
      return term;
    }),
  );
}
