import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRAIN, GRAIN_TERMS, ROAD, ROAD_TERMS, RULES } from '../setup/live.ts';
import { launchServed, pause, type ServedChromium } from '../setup/tls-chromium.ts';

let chromium: ServedChromium;
let page: Page;
/**
 * Speaks to the article. Its page is a target of its own, which puppeteer loses when it takes the first one’s place: so
 * it is spoken to by the protocol.
 */
let article: CDPSession;

beforeAll(async () => {
  chromium = await launchServed();
  page = await chromium.browser.newPage();
  await page.goto(RULES);
});
afterAll(() => chromium?.close());

/** Runs an expression in the article. */
async function inArticle<Value>(expression: string): Promise<Value> {
  const { result } = await article.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as Value;
}

/** The marks of the article as ranges. */
const RANGES = `[...(CSS.highlights.get('glossator-term') ?? [])].map((mark) => {
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  return range;
})`;
const words = () => inArticle<string[]>(`${RANGES}.map(String)`);

/** The names of the nodes of a role that an assistive program is told of. */
async function namesOf(role: string): Promise<string[]> {
  const { nodes } = await article.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => String(name?.value));
}

describe('an article that the browser makes ready in advance', () => {
  test('is not read before it is shown', async () => {
    await expect.poll(() => chromium.asked).toContain(ROAD);
    // Long enough for it to be read, if it were.
    await pause(3_000);
    expect(await chromium.worksRead()).toBe(0);
  });

  test('is marked once it is', async () => {
    await page.evaluate(() => void setTimeout(() => document.querySelector('a')?.click(), 100));
    await pause(2_000);
    const target = chromium.browser.targets().find((candidate) => candidate.url() === ROAD);
    if (!target) throw new Error('The article is not shown.');
    article = await target.createCDPSession();
    const wasMadeReady = () => inArticle("performance.getEntriesByType('navigation')[0].activationStart > 0");
    await expect.poll(wasMadeReady).toBe(true);
    await expect.poll(words).toEqual(ROAD_TERMS);
    await expect.poll(() => chromium.worksRead()).toBe(1);
    // It was fetched once: what is shown is what was made ready.
    expect(chromium.asked.filter((address) => address === ROAD)).toHaveLength(1);
  });

  test('has cards then', async () => {
    const { left, top, width, height } = await inArticle<DOMRect>(
      `${RANGES}.find((range) => String(range) === 'ECOWAS').getBoundingClientRect().toJSON()`,
    );
    const [x, y] = [left + width / 2, top + height / 2];
    for (let step = 10; step >= 0; step--) {
      await article.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - step, y: y - step });
    }
    await expect.poll(() => namesOf('tooltip')).toEqual(['ECOWAS']);
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await article.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
    await expect.poll(() => namesOf('dialog')).toEqual(['ECOWAS']);
  });

  test('goes on in place like any other', async () => {
    await inArticle(`history.pushState({}, '', '${GRAIN}'); site.show('grain')`);
    await expect.poll(words).toEqual(GRAIN_TERMS);
    await expect.poll(() => namesOf('dialog')).toEqual([]);
  });
});
