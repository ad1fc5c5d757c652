/** Where words stand, found by their letters, and where the browser has painted something for them. */
import type { Page } from 'playwright-core';
import type { Box } from './overlay.ts';

/** The glyphs of the first occurrence of a word in the article, found without any help from us. */
export function glyphsOf(page: Page, word: string): Promise<Box> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = (walker.currentNode as Text).data.indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + sought.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`"${sought}" is not in the article.`);
  }, word);
}

/** A picture of a part of the viewport, as a data URL. */
export async function pictureOf(page: Page, { left, top, right, bottom }: Box): Promise<string> {
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  return `data:image/png;base64,${(await page.screenshot({ clip })).toString('base64')}`;
}

/**
 * What differs between two pictures of the same part: the smallest box around it, in pixels of the picture. Undefined if
 * nothing does.
 */
export function difference(page: Page, before: string, after: string): Promise<Box | undefined> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (address) => {
          const bitmap = await createImageBitmap(await (await fetch(address)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const { width, data } = one!;
      const places = Array.from({ length: data.length / 4 }, (_, pixel) => pixel).filter((pixel) =>
        [0, 1, 2].some((channel) => data[pixel * 4 + channel] !== other!.data[pixel * 4 + channel]),
      );
      if (places.length === 0) return undefined;
      const columns = places.map((pixel) => pixel % width);
      const rows = places.map((pixel) => Math.floor(pixel / width));
      return {
        left: Math.min(...columns),
        top: Math.min(...rows),
        right: Math.max(...columns) + 1,
        bottom: Math.max(...rows) + 1,
      };
    },
    [before, after],
  );
}
