import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { frozenVersion, layOut } from './setup/frozen-database.ts';
import { textOf, waitForNode } from './setup/overlay.ts';
import { CGD } from './setup/pages.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

/** Opens the article in a database as a version left it; gives what ECOWAS's card says, and what is marked. */
async function opened(version: 1 | 2): Promise<{ card: string; marked: string[] }> {
  // The background has the database open: deleting it also proves that it lets go.
  await extension.openArticle(CGD);
  await extension.worker.evaluate(layOut, frozenVersion(version));
  const page = await extension.openArticle(CGD);
  const marked = (await marksOn(page)).map(({ text }) => text);
  await openCard(page, 'ECOWAS');
  return { card: await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS'])), marked };
}

test('what version 1 kept is there: note, work and known sense', async () => {
  const { card, marked } = await opened(1);
  expect(card).toContain('Fifteen members when this was written.');
  expect(marked).not.toContain('Africom');
});

test('what version 2 kept is there too: in which other work a sense was met, and known senses with their facts', async () => {
  const { card, marked } = await opened(2);
  expect(card).toContain('Fifteen members when this was written.');
  expect(card).toMatch(/Met before: The night convoy, 20 Nov/);
  expect(marked).not.toContain('Africom');
  // Its facts were others by then.
  expect(marked).toContain('OBE');
});
