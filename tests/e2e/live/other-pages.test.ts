import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '../setup/actions.ts';
import { launchExtension, type Extension } from '../setup/chromium.ts';
import { AMP, BASE_CGD, BASE_ELSEWHERE, FRAMES, serveLivePages, wordsOn } from '../setup/live.ts';
import { waitForNode } from '../setup/overlay.ts';
import { popupWords } from '../setup/popup.ts';
import { storedCopies } from '../setup/stored.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 2_000 } });
  await serveLivePages(extension.context);
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

// First, while nothing has been read.
describe('articles in frames of a page that is none', () => {
  test('are not marked, have no host, and are no works that were read', async () => {
    const page = await extension.open(FRAMES);
    await expect.poll(() => page.frames().length).toBe(3);
    for (const frame of page.frames()) await frame.waitForLoadState();
    await page.waitForTimeout(3_000);
    const seen = await Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(() => ({
          title: document.querySelector('h1')?.innerText,
          marks: CSS.highlights.size,
          hosts: document.querySelectorAll('glossator-overlay').length,
        })),
      ),
    );
    expect(seen).toEqual([
      { title: 'Reading room', marks: 0, hosts: 0 },
      { title: 'The road that nobody mends', marks: 0, hosts: 0 },
      { title: 'What the well cost', marks: 0, hosts: 0 },
    ]);
    expect(await storedCopies(extension.worker)).toEqual([]);
    expect((await popupWords(extension, page)).heading).toBe('Not an article');
  });

  test('stay so when a frame is added or goes on in place', async () => {
    const page = await extension.open(FRAMES);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/news/what-the-well-cost-93004';
      document.querySelector('main')?.append(frame);
    });
    await page.frame('road')?.waitForLoadState();
    await page.frame('road')?.evaluate(() => {
      history.pushState({}, '', '/news/grain-for-the-north-comes-by-the-slow-way-93002');
      (globalThis as unknown as { site: { show(name: string): void } }).site.show('grain');
    });
    await page.waitForTimeout(2_500);
    for (const frame of page.frames()) expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await storedCopies(extension.worker)).toEqual([]);
  });
});

test('an AMP page is marked, has cards, and is its article to the popup', async () => {
  const page = await extension.openArticle(AMP);
  expect(await wordsOn(page)).toEqual(['ECOWAS']);
  await openCard(page, 'ECOWAS');
  const { heading, head, terms } = await popupWords(extension, page);
  expect(heading).toBe('Water first, says Niamey');
  expect(head).toContain('Ines Keller · Devex · 6 May 2014');
  expect(terms).toEqual(['ECOWAS']);
  expect(await storedCopies(extension.worker)).toEqual(['devex.com/news/water-first-says-niamey-91002']);
});

describe.each([
  ['an address elsewhere', BASE_ELSEWHERE],
  ['the folder of the original', BASE_CGD],
])('a page whose links are relative to %s', (_, url) => {
  test('is marked, and leads to its original where the page does', async () => {
    const page = await extension.openArticle(url);
    expect(await wordsOn(page)).toEqual(['OBE', 'ECOWAS', 'Africom']);
    await openCard(page, 'ECOWAS');
    await waitForNode(page, ['dialog', 'ECOWAS']);
    const popup = await extension.popupFor(page);
    const link = popup.getByRole('link', { name: 'Open the original at CGD' });
    expect(await link.getAttribute('href')).toBe('https://www.cgdev.org/blog/clerk-and-forty-lines');
  });

  test('is the work of its own address', async () => {
    await extension.openArticle(url);
    expect(await storedCopies(extension.worker)).toContain(url.replace('https://www.', ''));
  });
});
