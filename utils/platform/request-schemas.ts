/** What each request to the background must look like; the counterpart of `BackgroundProtocol`. */
import * as z from 'zod/mini';
import { ArticleFacts, ArticleText, TextChange } from '@/utils/core/article/facts.ts';
import { PageOutline } from '@/utils/core/detect/outline.ts';
import { Annotation, AnnotationDraft, TermReference } from '@/utils/core/notes/annotation.ts';
import { SettingsChange } from '@/utils/core/settings.ts';
import type { BackgroundProtocol } from './protocol.ts';

const Count = z.int().check(z.minimum(0));
const Nothing = z.strictObject({});

export const requestSchemas = {
  wake: Nothing,
  recognise: z.strictObject({
    outline: PageOutline,
    kept: z.optional(z.array(Count).check(z.maxLength(1_000_000))),
  }),
  readArticle: z.strictObject({ revision: Count, facts: ArticleFacts, body: ArticleText }),
  updateArticle: z.strictObject({
    revision: Count,
    since: Count,
    change: TextChange,
  }),
  summarise: z.strictObject({ body: ArticleText }),
  explainPage: z.strictObject({ tabId: Count }),
  reloadToExplain: z.strictObject({ tabId: Count }),
  loadPart: z.strictObject({ part: z.enum(['overlay', 'aside', 'lines', 'pins', 'noteEditor', 'readability']) }),
  setMarkTheme: z.strictObject({ dark: z.boolean() }),
  saveNote: AnnotationDraft,
  deleteNote: z.strictObject({ id: Annotation.shape.id }),
  setKnown: z.strictObject({ term: TermReference, known: z.boolean() }),
  getSettings: Nothing,
  changeSettings: SettingsChange,
} satisfies { [Verb in keyof BackgroundProtocol]: z.ZodMiniType<Parameters<BackgroundProtocol[Verb]>[0]> };
