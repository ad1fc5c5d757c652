import { digestOf } from '@/utils/core/terms/known-senses.ts';
import { answerArticle } from '@/utils/platform/answer.ts';
import { writeKnown } from '@/utils/platform/database/known.ts';
import { packIndex } from './glossaries.ts';
import { publish } from './publish.ts';
import { write } from './write.ts';

/** Keeps which senses the reader knows, and what their facts were by then. */
export function answerKnowledge(): void {
  answerArticle('setKnown', ({ term, known }, caller) =>
    write(caller, async () => {
      const facts = known ? digestOf((await packIndex()).entryById(term.entry), term) : undefined;
      await writeKnown(term, { known, facts, now: new Date().toISOString() });
      await publish('known', { by: caller.tabId });
      return term;
    }),
  );
}
