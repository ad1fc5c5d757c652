import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { holdBackground } from '../setup/held-worker.ts';
import { launchLife, type Life } from '../setup/moments.ts';
import { findNodes, waitForNode } from '../setup/overlay.ts';
import { DEVEX } from '../setup/pages.ts';

let life: Life;
beforeAll(async () => {
  life = await launchLife();
});
afterEach(() => life.clear());
afterAll(() => life.close());

// No key that the browser takes for itself can be pressed from here, so the event is fired in a worker that has just begun.
async function nextTermInANewLife(page: Page): Promise<void> {
  await life.background.stop();
  await life.background.start();
  await life.extension.command('next-term', page);
}

test('the first event of a new background is heard: the next term’s card opens, and then the one after it', async () => {
  const page = await life.extension.openArticle(DEVEX);
  await nextTermInANewLife(page);
  const first = await waitForNode(page, ['dialog']);
  await nextTermInANewLife(page);
  const name = async () => (await findNodes(page, ['dialog'])).map((dialog) => dialog.name);
  await expect.poll(async () => (await name()).length === 1 && (await name())[0] !== first.name).toBe(true);
});

test('a key whose background is stopped before the tab has heard of it works when it is pressed again', async () => {
  const page = await life.extension.openArticle(DEVEX);
  const reached = await holdBackground(life.extension, life.background, {
    point: 'before it is done',
    work: 'messages',
  });
  await life.extension.command('next-term', page);
  await reached();
  await nextTermInANewLife(page);
  await waitForNode(page, ['dialog']);
  expect(await findNodes(page, ['dialog'])).toHaveLength(1);
});
