import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { FOLDS, serveLivePages, wordsOn } from '../setup/live.ts';
import { findNodes, waitForNode } from '../setup/overlay.ts';

/** What stands open when the page has loaded. */
const OPEN = ['OBE', 'ECOWAS', 'Africom'];
let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
beforeEach(async () => {
  page = await extension.openArticle(FOLDS);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** The cards that so many steps of the command lead to. */
async function steps(count: number): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < count; step++) {
    await extension.command('next-term', page);
    await page.waitForTimeout(300);
    names.push((await findNodes(page, ['dialog'])).map(({ name }) => name).join());
  }
  return names;
}

test('what is folded away is neither marked nor stepped to', async () => {
  expect(await wordsOn(page)).toEqual(OPEN);
  await waitForNode(page, ['button', /^3 terms explained/]);
  // The fourth step is on the first again.
  expect(await steps(4)).toEqual([...OPEN, 'OBE']);
});

describe('text that a reader unfolds is explained', () => {
  test('by a class on what is around it', async () => {
    await page.evaluate(() => document.querySelector('.story')?.classList.add('is-open'));
    await expect.poll(() => wordsOn(page)).toEqual([...OPEN, 'DFID']);
  });

  test('by a class on itself', async () => {
    await page.evaluate(() => document.querySelector('.panel')?.classList.add('is-shown'));
    await expect.poll(() => wordsOn(page)).toEqual([...OPEN, 'MINUSMA']);
  });

  test('by its summary', async () => {
    await page.getByText('What was tried before').click();
    await expect.poll(() => wordsOn(page)).toEqual([...OPEN, 'MNLA']);
  });

  test('by a style sheet that comes late', async () => {
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.rest { display: block !important }';
      document.head.append(style);
    });
    await expect.poll(() => wordsOn(page)).toEqual([...OPEN, 'DFID']);
  });
});

describe('text that is folded away after it has been read', () => {
  test('is stepped over', async () => {
    await page.evaluate(() => document.querySelector('.middle')?.classList.add('folded'));
    await expect.poll(() => wordsOn(page)).toEqual(['OBE', 'Africom']);
    expect(await steps(3)).toEqual(['OBE', 'Africom', 'OBE']);
  });

  test('is marked again when it is back', async () => {
    await page.evaluate(() => document.querySelector('.middle')?.classList.add('folded'));
    await expect.poll(() => wordsOn(page)).toEqual(['OBE', 'Africom']);
    await page.evaluate(() => document.querySelector('.middle')?.classList.remove('folded'));
    await expect.poll(() => wordsOn(page)).toEqual(OPEN);
  });
});
