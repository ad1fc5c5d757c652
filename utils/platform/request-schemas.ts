/** What each request to the background must look like; the counterpart of `BackgroundProtocol`. */
import { z } from 'zod';
import { ArticleFacts, ArticleText, TextChange } from '@/utils/core/article/facts.ts';
import { PageOutline } from '@/utils/core/detect/outline.ts';
import { Annotation, AnnotationDraft, TermReference } from '@/utils/core/notes/annotation.ts';
import { SettingsChange } from '@/utils/core/settings.ts';
import type { BackgroundProtocol } from './protocol.ts';

const Nothing = z.strictObject({});

export const requestSchemas = {
  wake: Nothing,
  recognise: z.strictObject({ outline: PageOutline, kept: z.array(z.int().min(0)).max(1_000_000).optional() }),
  readArticle: z.strictObject({ revision: z.int().min(0), facts: ArticleFacts, body: ArticleText }),
  updateArticle: z.strictObject({ revision: z.int().min(0), since: z.int().min(0), change: TextChange }),
  loadPart: z.strictObject({ part: z.enum(['overlay', 'noteEditor', 'readability']) }),
  setMarkTheme: z.strictObject({ dark: z.boolean() }),
  saveNote: AnnotationDraft,
  deleteNote: z.strictObject({ id: Annotation.shape.id }),
  setKnown: z.strictObject({ term: TermReference, known: z.boolean() }),
  getSettings: Nothing,
  changeSettings: SettingsChange,
} satisfies { [Verb in keyof BackgroundProtocol]: z.ZodType<Parameters<BackgroundProtocol[Verb]>[0]> };
