/** What the popup says of a page, opened for it and closed again. */
import type { Page } from 'playwright-core';
import { waitForPopup } from '../../../scripts/driver/extension.ts';
import type { Extension } from './chromium.ts';

export interface PopupWords {
  /** The title of the article, or of the reason why there is none. */
  heading: string;
  /** Everything in it that is above the settings. */
  text: string;
  /** Authors, publisher and dates, with the title. */
  head: string;
  sentences: string[];
  /** The marked terms, in text order. */
  terms: string[];
  notes: string;
}

/** Leaves the page in front. */
export async function popupWords(extension: Extension, page: Page): Promise<PopupWords> {
  const popup = await extension.popupFor(page);
  try {
    await waitForPopup(popup);
    // Names and dates are held together by spaces that do not break.
    const textIn = async (selector: string) =>
      (await popup.locator(selector).allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
    return {
      heading: await popup.getByRole('heading', { level: 1 }).innerText(),
      text: await textIn('main'),
      head: await textIn('main header'),
      sentences: await popup.locator('#words li > :first-child').allInnerTexts(),
      terms: (await popup.locator('#terms > .term-rows').getByRole('button').allInnerTexts()).map((row) =>
        row.replace(/\].*$/s, ''),
      ),
      notes: await textIn('#notes'),
    };
  } finally {
    await popup.close();
    await page.bringToFront();
  }
}

/** Its heading alone, for polling. */
export async function popupHeading(extension: Extension, page: Page): Promise<string> {
  return (await popupWords(extension, page)).heading;
}

/** Unfolds what is seldom changed, in a popup that says what its page is. */
export async function unfoldSettings(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Settings', expanded: false }).click();
}
