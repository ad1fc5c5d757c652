/** A database as an earlier version left it, put in the place of the extension's. */
import { readFileSync } from 'node:fs';

interface FrozenDatabase {
  version: number;
  stores: { name: string; keyPath: string; indexes: { name: string; keyPath: string; multiEntry: boolean }[] }[];
  rows: Record<string, object[]>;
}

/** As each version laid it out. Never changed: readers have it. */
export function frozenVersion(version: 1 | 2): FrozenDatabase {
  const file = new URL(`../../fixtures/database/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as FrozenDatabase;
}

/** Runs in the extension's own origin, and is sent there as it stands. */
export async function layOut({ version, stores, rows }: FrozenDatabase): Promise<void> {
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
      for (const { name: index, keyPath: path, multiEntry } of indexes) store.createIndex(index, path, { multiEntry });
      for (const row of rows[name] ?? []) store.add(row);
    }
  });
  (await done(opening)).close();
}
