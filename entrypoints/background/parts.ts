import { browser, type Browser } from 'wxt/browser';
import { answerArticle } from '@/utils/platform/answer.ts';
import type { Part } from '@/utils/platform/protocol.ts';
import type { ArticleSender } from '@/utils/platform/sender.ts';

/** The unlisted scripts that they are. */
const FILES = {
  overlay: '/overlay.js',
  aside: '/aside.js',
  lines: '/lines.js',
  pins: '/pins.js',
  noteEditor: '/note-editor.js',
  readability: '/readability.js',
} as const satisfies Record<Part, string>;

/** Loads parts of the content script, and marks' styles for dark pages, into the very document that asks. */
export function answerParts(): void {
  answerArticle('loadPart', async ({ part }, caller) => {
    await browser.scripting.executeScript({ target: targetOf(caller), files: [FILES[part]] });
  });

  answerArticle('setMarkTheme', async ({ dark }, caller) => {
    const styles = { target: targetOf(caller), files: ['/assets/marks-dark.css'] };
    if (dark) await browser.scripting.insertCSS(styles);
    else await browser.scripting.removeCSS(styles);
  });
}

/** The document, where the browser names it; else the tab's top frame. Chromium takes no frame beside a document. */
function targetOf({ tabId, documentId }: ArticleSender): Browser.scripting.InjectionTarget {
  return documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
}
