import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { layOut, versionOne } from './setup/frozen-database.ts';
import { textOf, waitForNode } from './setup/overlay.ts';
import { CGD } from './setup/pages.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

test('what version 1 kept is there: note, work and known sense', async () => {
  // The background has the database open: deleting it also proves that it lets go.
  await extension.openArticle(CGD);
  await extension.worker.evaluate(layOut, versionOne);

  const page = await extension.openArticle(CGD);
  await openCard(page, 'ECOWAS');
  expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain(
    'Fifteen members when this was written.',
  );
  expect((await marksOn(page)).map(({ text }) => text)).not.toContain('Africom');
});
