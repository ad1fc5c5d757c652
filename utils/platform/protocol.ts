/**
 * Every message there is: a verb, one object in, one value out.
 *
 * Types only: content scripts carry no validators. The schemas that the background checks requests with are in
 * `request-schemas.ts`.
 */
import type { ArticleFacts, ArticleText, NotArticle, TextChange } from '@/utils/core/article/facts.ts';
import type { Detection } from '@/utils/core/detect/detect-article.ts';
import type { PageOutline } from '@/utils/core/detect/outline.ts';
import type { Annotation, AnnotationDraft, TermReference } from '@/utils/core/notes/annotation.ts';
import type { Reading } from '@/utils/core/reading.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import type { KeySentence, Summary } from '@/utils/core/summary/key-sentences.ts';
import type { WriteResult } from '@/utils/core/write-result.ts';

/** Parts of the content script that are loaded when they are first needed. */
export type Part = 'overlay' | 'aside' | 'lines' | 'pins' | 'noteEditor' | 'readability';

/** To the background. */
export interface BackgroundProtocol {
  /** A page of ours has begun to load: there may be an article in a moment. */
  wake(nothing: object): void;
  /** Judges whether a page is an article; `kept` are the numbers of the elements that Readability keeps. */
  recognise(page: { outline: PageOutline; kept?: number[] }): Detection;
  readArticle(page: { revision: number; facts: ArticleFacts; body: ArticleText }): Reading;
  /** Reads the article of revision `since` with a change; 'unknown' if the background no longer has its text. */
  updateArticle(page: { revision: number; since: number; change: TextChange }): Reading | 'unknown';
  /** Asked for by itself, when a popup wants it: no mark is to wait for it. */
  summarise(page: { body: ArticleText }): Summary;
  /** Brings our scripts to a tab that the reader has opened the popup on; not to a page that hides our API from them. */
  explainPage(request: { tabId: number }): 'explained' | 'hidden';
  /** Loads such a page again, with our scripts there first. */
  reloadToExplain(request: { tabId: number }): void;
  /** Injects a part into the sender's document; resolves when it has run. */
  loadPart(request: { part: Part }): void;
  /** Marks for a dark page, or for a light one. */
  setMarkTheme(request: { dark: boolean }): void;
  saveNote(draft: AnnotationDraft): WriteResult<Annotation>;
  deleteNote(request: { id: string }): WriteResult<{ id: string }>;
  setKnown(request: { term: TermReference; known: boolean }): WriteResult<TermReference>;
  getSettings(nothing: object): Settings;
  changeSettings(change: SettingsChange): Settings;
}

/** Which term is to be explained: the one after or before the reader's place, or the one that is selected. */
export type StepDirection = 'next' | 'previous' | 'here';

/** A term as the popup lists it. */
export interface TermLine {
  start: number;
  end: number;
  /** As it stands on the page. */
  surface: string;
  card: string;
  /** Whether it is marked on the page just now. */
  marked: boolean;
}

/** A key sentence as the popup shows it, in the page's own typography. */
export interface SentenceLine extends KeySentence {
  text: string;
}

/** What a tab's content script knows of its page. */
export type PageState =
  | { state: 'reading' }
  | { state: 'not-article'; reason: NotArticle }
  | { state: 'failed'; message: string }
  | {
      state: 'article';
      facts: ArticleFacts;
      reading: Reading;
      terms: TermLine[];
      sentences: SentenceLine[];
      /** How many sentences of running text there are. */
      sentenceCount: number;
      /** The article's text in the page's own typography, offset for offset. */
      body: ArticleText;
    };

/** To a tab's content script. */
export interface TabProtocol {
  getReading(nothing: object): PageState;
  /** How often what `getReading` says has become something else. */
  countChanges(nothing: object): number;
  /**
   * Scrolls to the term at this offset, or to the nearest (with this card) if the text has changed since, and opens
   * its card; `false` if the page does not show it just now.
   */
  showTerm(request: { start: number; card?: string }): boolean;
  /** Scrolls to a passage; `false` if the page does not show it just now. */
  showPassage(request: { start: number; end: number }): boolean;
  /** Opens the next or previous marked term's card, or the selected term's; `false` if the page is still being read. */
  stepTerm(request: { direction: StepDirection }): boolean;
  /** Looks at the page again: after a failure, or to explain it though it is no article. */
  readAgain(request: { anyway?: boolean }): void;
  /** Notes, known senses or settings are others now. `copies`: only for the pages at these comparable addresses. */
  changed(what: { copies?: string[] }): void;
}
