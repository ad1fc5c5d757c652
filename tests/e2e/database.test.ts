import { readFileSync } from 'node:fs';
import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOn } from '../../scripts/driver/marks.ts';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { textOf, waitForNode } from './setup/overlay.ts';
import { CGD } from './setup/pages.ts';

interface FrozenDatabase {
  version: number;
  stores: { name: string; keyPath: string; indexes: { name: string; keyPath: string; multiEntry: boolean }[] }[];
  rows: Record<string, object[]>;
}

/** As the first version laid it out. Never changed: readers have it. */
const versionOne = JSON.parse(
  readFileSync(new URL('../fixtures/database/version-1.json', import.meta.url), 'utf8'),
) as FrozenDatabase;

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

/** Puts a frozen database in the place of the extension's, in the extension's own origin. */
function putInPlace(worker: Worker, frozen: FrozenDatabase): Promise<void> {
  return worker.evaluate(async ({ version, stores, rows }) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    await done(indexedDB.deleteDatabase('glossator'));
    const opening = indexedDB.open('glossator', version);
    opening.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, multiEntry } of indexes)
          store.createIndex(index, path, { multiEntry });
        for (const row of rows[name] ?? []) store.add(row);
      }
    });
    (await done(opening)).close();
  }, frozen);
}

test('what version 1 kept is there: note, work and known sense', async () => {
  // The background has the database open: deleting it also proves that it lets go.
  await extension.openArticle(CGD);
  await putInPlace(extension.worker, versionOne);

  const page = await extension.openArticle(CGD);
  await openCard(page, 'ECOWAS');
  expect(await textOf(page, await waitForNode(page, ['dialog', 'ECOWAS']))).toContain(
    'Fifteen members when this was written.',
  );
  expect((await marksOn(page)).map(({ text }) => text)).not.toContain('Africom');
});
