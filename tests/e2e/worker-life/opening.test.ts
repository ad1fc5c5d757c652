import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { marksOn, waitForMarks } from '../../../scripts/driver/marks.ts';
import type { Work } from '../setup/held-worker.ts';
import { stored } from '../setup/keeper.ts';
import { launchLife, MOMENTS, type Life, type Moment } from '../setup/moments.ts';
import { CGD, DARK, DEVEX, SHORT_LINES } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

const wordsOn = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

async function openStopped(moment: Moment, work: Work, url: string): Promise<Page> {
  const page = await life.extension.context.newPage();
  await life.stopped(moment, { work, act: () => page.goto(url), see: () => waitForMarks(page) });
  return page;
}

/** The colour of the line under a note, if the page had one. */
function noteLine(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body, '::highlight(glossator-note-1)').textDecorationColor);
}

describe.each(MOMENTS)('with the background stopped %s', (moment) => {
  test('an article is marked, and recorded once', async () => {
    // A database that is there already can be held.
    await life.extension.openArticle(CGD);
    const page = await openStopped(moment, 'stores', DEVEX);
    expect(await wordsOn(page)).toEqual(expect.arrayContaining(['ECOWAS', 'OBE', 'Africom']));
    expect((await stored(life.background.keeper)).works).toBe(1);
  });

  test('an article that only Readability finds is marked', async () => {
    const page = await openStopped(moment, 'scripts', SHORT_LINES);
    expect(await wordsOn(page)).toEqual(['ECOWAS', 'Africom', 'OBE']);
  });

  test('the marks of a dark page have their own colours', async () => {
    const page = await life.extension.context.newPage();
    const isDark = async () => void (await expect.poll(() => noteLine(page)).toBe('rgb(227, 189, 78)'));
    await life.stopped(moment, { work: 'styles', act: () => page.goto(DARK), see: isDark });
    await isDark();
  });
});
