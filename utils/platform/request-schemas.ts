/** What each request to the background must look like; the counterpart of `BackgroundProtocol`. */
import { z } from 'zod';
import { ArticleFacts, ArticleText } from '@/utils/core/article/facts.ts';
import { Annotation, AnnotationDraft, TermReference } from '@/utils/core/notes/annotation.ts';
import { SettingsChange } from '@/utils/core/settings.ts';
import type { BackgroundProtocol } from './protocol.ts';

const Nothing = z.strictObject({});

export const requestSchemas = {
  readArticle: z.strictObject({ revision: z.int().min(0), facts: ArticleFacts, body: ArticleText }),
  loadPart: z.strictObject({ part: z.enum(['overlay', 'note-editor', 'readability']) }),
  setMarkTheme: z.strictObject({ dark: z.boolean() }),
  saveNote: AnnotationDraft,
  deleteNote: z.strictObject({ id: Annotation.shape.id }),
  setKnown: z.strictObject({ term: TermReference, known: z.boolean() }),
  getSettings: Nothing,
  changeSettings: SettingsChange,
} satisfies { [Verb in keyof BackgroundProtocol]: z.ZodType<Parameters<BackgroundProtocol[Verb]>[0]> };
