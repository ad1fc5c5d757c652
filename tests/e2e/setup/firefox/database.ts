/** The extension's database, from a page of its own that shows nothing else. */
import type { Browser } from 'puppeteer-core';
import { openOwnPage } from './extension.ts';

export interface FrozenDatabase {
  version: number;
  stores: { name: string; keyPath: string; indexes: { name: string; keyPath: string; multiEntry: boolean }[] }[];
  rows: Record<string, object[]>;
}

/** No page of the extension's with a script: that would take part. */
const QUIET_PAGE = 'icon/16.png';

/** Puts a frozen database in the place of the extension's. */
export async function putInPlace(browser: Browser, frozen: FrozenDatabase): Promise<void> {
  const page = await openOwnPage(browser, QUIET_PAGE);
  await page.evaluate(async ({ version, stores, rows }) => {
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
  await page.close();
}

/** How much is in each store. */
export async function stored(browser: Browser): Promise<Record<string, number>> {
  const page = await openOwnPage(browser, QUIET_PAGE);
  const counts = await page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('glossator'));
    const sizes: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      sizes[name] = await done(database.transaction(name).objectStore(name).count());
    }
    database.close();
    return sizes;
  });
  await page.close();
  return counts;
}
