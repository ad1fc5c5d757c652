/** The popup, as a page of its own for a tab. */
import type { Browser, Page } from 'puppeteer-core';
import { openOwnPage, pressShortcut, tabIdOf } from './extension.ts';
import { inBrowser, insideTab } from './privileged.ts';

/** The popup as it shows for a page. */
export async function popupFor(page: Page): Promise<Page> {
  const popup = await openOwnPage(page.browser(), `popup.html?tabId=${await tabIdOf(page)}`);
  await popup.waitForSelector('h1');
  return popup;
}

/** The text of what a selector finds first; empty if it finds nothing. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.innerText ?? '', selector);
}

/** Chooses a radio button, or turns a switch, by its name and with the real pointer; most are folded at first. */
export async function choose(popup: Page, name: string): Promise<void> {
  await popup.bringToFront();
  const place = await popup.evaluate(async (sought) => {
    document.querySelector<HTMLElement>('footer [aria-expanded="false"]')?.click();
    await new Promise(requestAnimationFrame);
    const label = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === sought);
    label?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = label?.getBoundingClientRect();
    return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }, name);
  if (!place) throw new Error(`The popup has no choice named ${name}.`);
  await popup.mouse.click(place.x, place.y);
}

/** Clicks the button whose text begins with these words. */
export async function press(popup: Page, words: string): Promise<void> {
  await popup.bringToFront();
  await popup.locator(`button ::-p-text(${words})`).click();
}

/** The texts of all that a selector finds and that can be seen. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const found = [...document.querySelectorAll<HTMLElement>(sought)];
    return found.filter((element) => element.checkVisibility()).map(({ innerText }) => innerText);
  }, selector);
}

/** Opens the popup from the toolbar by its key, with the page in front; gives what it says. */
export async function toolbarPopupOn(page: Page): Promise<() => Promise<string>> {
  const browser = page.browser();
  // Without a display no click elsewhere closes an open one.
  await inBrowser(browser, async () => {
    const panels = [...document.querySelectorAll<HTMLElement & { hidePopup(): void }>('panel[panelopen]')];
    for (const panel of panels) panel.hidePopup();
    while (document.querySelector('.webextension-popup-browser')) await new Promise((done) => setTimeout(done, 50));
  });
  await pressShortcut(page, 'G');
  return async () => {
    const popup = () =>
      document.querySelector<HTMLElement & { browserId: number }>('.webextension-popup-browser')?.browserId;
    const id = await inBrowser(browser, popup);
    return id ? insideTab(browser, id, ({ content }) => content.document.body?.innerText ?? '') : '';
  };
}

/** Clicks a button or switch of the popup that is open at the toolbar, as the reader's own hand counts for the browser. */
export async function pressInToolbarPopup(browser: Browser, name: string): Promise<void> {
  const open = () =>
    document.querySelector<HTMLElement & { browserId: number }>('.webextension-popup-browser')?.browserId;
  const id = await inBrowser(browser, open);
  if (!id) throw new Error('No popup is open at the toolbar.');
  await insideTab(
    browser,
    id,
    ({ content }, sought) => {
      const { windowUtils } = content as unknown as {
        windowUtils: { setHandlingUserInput(isInput: boolean): { destruct(): void } };
      };
      const named = [...content.document.querySelectorAll<HTMLElement>('button, label')];
      const byHand = windowUtils.setHandlingUserInput(true);
      named.find(({ innerText }) => innerText.trim() === sought)?.click();
      byHand.destruct();
    },
    name,
  );
}
