import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringMarkIntoView } from '../../scripts/driver/marks.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { boxOf, findNodes, waitForNode, waitForNone } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';

const WIDTH = 390;
let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ hasTouch: true, viewport: { width: WIDTH, height: 800 } });
});
afterAll(() => extension.close());

test('a tap on a mark gives the glance as a sheet, a second tap the card, and Close ends it', async () => {
  const page = await extension.openArticle(DEVEX);
  const mark = await bringMarkIntoView(page, 'OBE');
  await page.touchscreen.tap(mark.x, mark.y);
  const sheet = await boxOf(page, await waitForNode(page, ['tooltip', 'OBE']));
  expect(sheet.left).toBeGreaterThanOrEqual(0);
  expect(sheet.right).toBeLessThanOrEqual(WIDTH);
  expect(sheet.top >= mark.bottom || sheet.bottom <= mark.top).toBe(true);

  await page.touchscreen.tap(mark.x, mark.y);
  await waitForNode(page, ['dialog', 'OBE']);
  expect(await findNodes(page, ['tooltip'])).toEqual([]);

  const close = await boxOf(page, await waitForNode(page, ['button', 'Close']));
  await page.touchscreen.tap((close.left + close.right) / 2, (close.top + close.bottom) / 2);
  await waitForNone(page, ['dialog']);
});
