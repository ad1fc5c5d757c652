/** Looking at an article as its page does: which words are marked, and where they stand. */
import type { Page } from 'playwright-core';

export interface SeenMark {
  /** The marked words. */
  text: string;
  /** The middle of the first line of the mark, in CSS pixels of the viewport; and where that line begins and ends. */
  x: number;
  y: number;
  top: number;
  bottom: number;
}

/** Names under which terms are painted in `CSS.highlights`. */
const TERMS = ['glossator-term', 'glossator-term-uncertain'];

/** The words painted under names in `CSS.highlights`, in document order. */
export function marksOn(page: Page, names = TERMS): Promise<SeenMark[]> {
  return page.evaluate((painted) => {
    const ranges = painted.flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        // A static range has no rectangles.
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      }),
    );
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const { left, top, bottom, width } = range.getClientRects()[0] ?? new DOMRect();
      return { text: range.toString(), x: left + width / 2, y: (top + bottom) / 2, top, bottom };
    });
  }, names);
}

/** How often a page is searched: one that is busy paints what comes near late. */
const SEARCHES = 3;

/**
 * Scrolls words to the middle of the viewport and gives their place there. Only marks near the viewport are painted, so
 * the page is searched screen by screen, from where it stands and then from its top.
 *
 * @throws Error if they are marked nowhere.
 */
export async function bringMarkIntoView(page: Page, words: string): Promise<SeenMark> {
  for (let search = 0; search < SEARCHES; search++) {
    const found = await searchDownwards(page, words);
    if (found) return found;
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  throw new Error(`"${words}" is not marked.`);
}

async function searchDownwards(page: Page, words: string): Promise<SeenMark | undefined> {
  const { screen, screens } = await page.evaluate(() => ({
    screen: innerHeight,
    screens: Math.ceil(document.documentElement.scrollHeight / innerHeight),
  }));
  for (let number = 0; number < screens; number++) {
    await scrollBy(page, number === 0 ? 0 : screen);
    const found = await findMark(page, words);
    if (!found) continue;
    await scrollBy(page, found.y - screen / 2);
    const inView = await findMark(page, words);
    if (inView) return inView;
  }
  return undefined;
}

async function findMark(page: Page, words: string): Promise<SeenMark | undefined> {
  return (await marksOn(page)).find(({ text }) => text === words);
}

/** Scrolls at once, and gives the page two frames and a moment to paint what has come near. */
async function scrollBy(page: Page, pixels: number): Promise<void> {
  await page.evaluate(async (top) => {
    window.scrollBy({ top, behavior: 'instant' });
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }, pixels);
}

/** Waits until something on the page is marked. */
export async function waitForMarks(page: Page, timeout = 20_000): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('glossator-term')?.size ?? 0) > 0, undefined, { timeout });
}
