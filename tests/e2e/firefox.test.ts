import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { firefoxPath, launchFirefox, pause, type FirefoxWithExtension, type SeenElement } from './setup/firefox.ts';
import { DEVEX } from './setup/pages.ts';

// On a reader's machine the test may be done without; where everything is checked it may not.
const isMissing = !firefoxPath && !process.env.CI;
if (isMissing) console.log('Firefox from version 149 on is not on this machine: its smoke test is skipped.');

describe.skipIf(isMissing)('in Firefox', () => {
  let firefox: FirefoxWithExtension;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.open(DEVEX);
    await page.bringToFront();
  });
  afterAll(() => firefox?.close());

  async function seen(selector: string, text: RegExp): Promise<SeenElement> {
    for (let attempt = 0; attempt < 60; attempt++) {
      const found = (await firefox.inOverlay(DEVEX, selector)).find((one) => text.test(one.label ?? one.text));
      if (found) return found;
      await pause(100);
    }
    throw new Error(`Nothing like ${selector} ${text} is in the overlay.`);
  }

  async function placeOf(words: string): Promise<{ x: number; y: number }> {
    await page.waitForFunction(() => (CSS.highlights.get('glossator-term')?.size ?? 0) > 0, { timeout: 15_000 });
    return page.evaluate((sought) => {
      const find = () =>
        [...(CSS.highlights.get('glossator-term') ?? [])]
          .map((mark) => {
            const range = document.createRange();
            range.setStart(mark.startContainer, mark.startOffset);
            range.setEnd(mark.endContainer, mark.endOffset);
            return range;
          })
          .find((range) => range.toString() === sought);
      find()?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = find()?.getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, words);
  }

  test('the words are marked', async () => {
    const { x, y } = await placeOf('OBE');
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });

  test('a click on a mark opens its card', async () => {
    const { x, y } = await placeOf('OBE');
    await pause(300);
    await page.mouse.move(x - 10, y - 20);
    await page.mouse.click(x, y);
    const card = await seen('[role=dialog]', /^OBE$/);
    expect(card.text).toContain('overtaken by events');
  });

  test('a note typed in the card is there after the page has been loaded again', async () => {
    const add = await seen('button', /^Add note$/);
    await page.mouse.click(add.x, add.y);
    await seen('textarea', /^Note$/);
    await page.keyboard.type('Which memo?');
    await seen('[role=status]', /^Saved \d\d:\d\d$/);
    await page.reload();
    const { x, y } = await placeOf('OBE');
    await pause(300);
    await page.mouse.move(x - 10, y - 20);
    await page.mouse.click(x, y);
    expect((await seen('[role=dialog]', /^OBE$/)).text).toContain('Which memo?');
  });
});
