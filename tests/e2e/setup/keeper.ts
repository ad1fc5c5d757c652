/** A page of the extension from which its storage is seen and held, without its background having a part in it. */
import type { BrowserContext, Page } from 'playwright-core';

interface ExtensionApi {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
}

export interface Stored {
  notes: { id: string; text: string; term: string | undefined }[];
  known: string[];
  works: number;
  /** Everything in `storage.local`. */
  local: Record<string, unknown>;
}

/** The manifest, opened as a page: it has the extension's whole API and no script of its own. */
export async function openKeeper(context: BrowserContext, extensionId: string): Promise<Page> {
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${extensionId}/manifest.json`);
  return keeper;
}

/** All that the extension has kept. */
export function stored(keeper: Page): Promise<Stored> {
  return keeper.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const local = await chrome.storage.local.get();
    const kept: Stored = { notes: [], known: [], works: 0, local };
    // To open a database that is not there would make an empty one in its place.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'glossator')) return kept;
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('glossator'));
    const transaction = database.transaction(['annotations', 'known', 'works']);
    const rows = await done(transaction.objectStore('annotations').getAll());
    kept.notes = rows.map(({ annotation }) => ({
      id: annotation.id,
      text: annotation.body[0].value,
      term: annotation['glossator:term']?.entry,
    }));
    kept.known = (await done(transaction.objectStore('known').getAllKeys())).map(String);
    kept.works = await done(transaction.objectStore('works').count());
    database.close();
    return kept;
  });
}

/** Every row of every store and everything in `storage.local`, as one text to compare and to search. */
export function everythingStored(keeper: Page): Promise<string> {
  return keeper.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const rows: Record<string, unknown[]> = {};
    if ((await indexedDB.databases()).some(({ name }) => name === 'glossator')) {
      const opening = indexedDB.open('glossator');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      for (const name of opening.result.objectStoreNames) {
        const request = opening.result.transaction(name).objectStore(name).getAll();
        await new Promise((resolve) => request.addEventListener('success', resolve));
        rows[name] = request.result;
      }
      opening.result.close();
    }
    return JSON.stringify({ rows, local: await chrome.storage.local.get() });
  });
}

/** The number that the extension API has for the tab with this address. */
export async function tabIdByAddress(keeper: Page, url: string): Promise<number> {
  const tabs = await keeper.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return chrome.tabs.query({});
  });
  const tab = tabs.find((candidate) => candidate.url === url);
  if (!tab) throw new Error(`No tab has ${url}.`);
  return tab.id;
}

/** Empties the database and `storage.local`, which a test before has filled, and lets go of what it has held. */
export async function empty(keeper: Page): Promise<void> {
  await keeper.evaluate(async () => {
    const { chrome, letGo } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void> } } };
      letGo?: () => void;
    };
    letGo?.();
    await chrome.storage.local.clear();
  });
  await dropDatabase(keeper);
}

/** Deletes the database, once everybody has closed it. */
export function dropDatabase(keeper: Page): Promise<void> {
  return keeper.evaluate(async () => {
    const request = indexedDB.deleteDatabase('glossator');
    await new Promise((resolve, reject) => {
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
  });
}

/** Holds every store for writing, so that whoever else wants them waits, until the function that is given back is called. */
export async function holdDatabase(keeper: Page): Promise<() => Promise<void>> {
  await keeper.evaluate(async () => {
    const request = indexedDB.open('glossator');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const database = request.result;
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    let isHeld = true;
    Object.assign(globalThis, { letGo: () => (isHeld = false) });
    await new Promise<void>((holding) => {
      const goOn = (): void => {
        if (!isHeld) return;
        const get = transaction.objectStore('known').count();
        get.addEventListener('success', goOn);
        get.addEventListener('success', () => holding());
      };
      goOn();
    });
    transaction.addEventListener('complete', () => database.close());
  });
  return () => keeper.evaluate(() => void (globalThis as unknown as { letGo(): void }).letGo());
}
