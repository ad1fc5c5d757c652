import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bringMarkIntoView, marksOn } from '../../scripts/driver/marks.ts';
import { openCard, typeNote } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { boxOf, findNodes, statusOf, waitForNode } from './setup/overlay.ts';
import { DEVEX, NAMED_FORMS, STRICT } from './setup/pages.ts';

const TERMS = ['OBE', 'ECOWAS', 'Africom'];
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

describe('a page with forms named browser and chrome', () => {
  test('is marked, and takes a note', async () => {
    const page = await extension.openArticle(NAMED_FORMS);
    expect(
      await page.evaluate(() => (globalThis as unknown as { browser: unknown }).browser instanceof HTMLFormElement),
    ).toBe(true);
    expect((await marksOn(page)).map(({ text }) => text)).toEqual(TERMS);
    await typeNote(page, 'ECOWAS', 'Weekly report?');
    await expect.poll(() => statusOf(page), { timeout: 8_000 }).toMatch(/^Saved/m);
  });
});

describe('a page with a strict content security policy and Trusted Types', () => {
  test('is marked, and its cards are drawn as elsewhere', async () => {
    const page = await extension.openArticle(STRICT);
    expect((await marksOn(page)).map(({ text }) => text)).toEqual(TERMS);
    await openCard(page, 'ECOWAS');
    const { left, right } = await boxOf(page, await waitForNode(page, ['dialog', 'ECOWAS']));
    // 23em of 16 px: without our style sheet the card would be as wide as the page.
    expect(right - left).toBeLessThanOrEqual(368);
  });
});

describe('a page that knows us', () => {
  test('cannot end our script with the event by which WXT would', async () => {
    const page = await extension.openArticle(DEVEX);
    await page.evaluate((id) => {
      const detail = { contentScriptName: 'article', messageId: 'x' };
      document.dispatchEvent(new CustomEvent(`${id}:article:wxt:content-script-started`, { detail }));
      const type = 'wxt:content-script-started';
      postMessage({ type, contentScriptName: 'article', messageId: 'x' }, '*');
    }, extension.extensionId);
    await page.waitForTimeout(300);
    await openCard(page, 'OBE');
  });

  test('cannot work the overlay with events that no reader made', async () => {
    const page = await extension.openArticle(DEVEX);
    const { x, y } = await bringMarkIntoView(page, 'OBE');
    await page.evaluate(
      (place) => {
        const target = document.elementFromPoint(place.clientX, place.clientY);
        for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
          target?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', ...place }),
          );
        }
      },
      { clientX: x, clientY: y },
    );
    await page.waitForTimeout(1_000);
    expect(await findNodes(page, ['tooltip'])).toEqual([]);
    expect(await findNodes(page, ['dialog'])).toEqual([]);
  });

  test('cannot read the overlay', async () => {
    const page = await extension.openArticle(DEVEX);
    await openCard(page, 'OBE');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('glossator-overlay');
      return { shadow: host?.shadowRoot, children: host?.childNodes.length, text: host?.textContent };
    });
    expect(seen).toEqual({ shadow: null, children: 0, text: '' });
  });

  test('gets our marks back when it has cleared all highlights', async () => {
    const page = await extension.openArticle(DEVEX);
    const before = (await marksOn(page)).length;
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }));
    await expect.poll(async () => (await marksOn(page)).length).toBe(before);
  });
});
