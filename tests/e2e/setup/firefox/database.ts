/** The extension's database, from a page of its own that shows nothing else. */
import type { Browser } from 'puppeteer-core';
import { frozenVersion, layOut } from '../frozen-database.ts';
import { openOwnPage } from './extension.ts';

/** No page of the extension's with a script: that would take part. */
const QUIET_PAGE = 'icon/16.png';

/** Puts what a version kept in the place of the extension's database. */
export async function putInPlace(browser: Browser, version: 1 | 2): Promise<void> {
  const page = await openOwnPage(browser, QUIET_PAGE);
  await page.evaluate(layOut, frozenVersion(version));
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
