/** Selecting words of a page as a reader does, with the real pointer. */
import type { Page } from 'playwright-core';
import type { Box } from './overlay.ts';

/** Where words are sought: a selector. */
const ARTICLE = 'article';

/** Runs in the page: brings words of one text node to the middle of the viewport; gives their first line's box there. */
export async function showWords([words, within]: readonly [words: string, within: string]): Promise<Box> {
  const texts = document.createTreeWalker(document.querySelector(within) ?? document, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const text = texts.nextNode();
  if (!text) throw new Error(`"${words}" is not on the page.`);
  const range = document.createRange();
  range.setStart(text, text.textContent!.indexOf(words));
  range.setEnd(text, range.startOffset + words.length);
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 250)));
  const { left, top, right, bottom } = range.getClientRects()[0]!;
  return { left, top, right, bottom };
}

/** Runs in the page: selects words of one of the article's text nodes without the pointer. */
export function selectWords(words: string): void {
  const texts = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const text = texts.nextNode()!;
  const at = text.textContent!.indexOf(words);
  getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
}

export async function clickOnWords(page: Page, words: string): Promise<void> {
  const { left, top, right, bottom } = await page.evaluate(showWords, [words, ARTICLE] as const);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Gives where the words stand. */
export async function doubleClickOn(page: Page, words: string, within = ARTICLE): Promise<Box> {
  const box = await page.evaluate(showWords, [words, within] as const);
  await page.mouse.dblclick((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return box;
}

/** Draws the pointer over the words with the button down. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { left, top, right, bottom } = await page.evaluate(showWords, [words, ARTICLE] as const);
  await page.mouse.move(left + 1, (top + bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(right - 1, (top + bottom) / 2, { steps: 6 });
  await page.mouse.up();
}

/** What is selected on the page. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()).trim());
}
