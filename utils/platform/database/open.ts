/**
 * The extension's one database: notes, the works they belong to, and senses that the reader knows or has met.
 *
 * Only the background (and the library, once there is one) opens it. In a content script `indexedDB` would be the
 * page's.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Annotation } from '@/utils/core/notes/annotation.ts';
import type { MetSense } from '@/utils/core/works/meetings.ts';
import type { Work } from '@/utils/core/works/work.ts';

export const DATABASE_NAME = 'glossator';
/** Append an upgrade below, and a frozen fixture of the version before, whenever this rises. */
export const DATABASE_VERSION = 2;

/** A sense that the reader knows, as it stood when they said so. */
export interface KnownSense {
  /** `entry/sense`. */
  key: string;
  known: string;
  /** The digest of its facts; rows of version 1 have none. */
  facts?: string;
}

interface Schema extends DBSchema {
  works: {
    key: string;
    /** `addresses` repeats the copies' comparable addresses, to be indexed. */
    value: { work: Work; addresses: string[] };
    indexes: { address: string };
  };
  annotations: {
    key: string;
    /** `work` repeats the annotation's own: a key path cannot hold the colon of `glossator:work`. */
    value: { annotation: Annotation; work: string };
    indexes: { work: string };
  };
  known: { key: string; value: KnownSense };
  met: { key: string; value: MetSense };
}

export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | undefined;

/**
 * The open database; opened once, and again after the browser or an upgrade elsewhere has closed it.
 *
 * @throws DOMException if the browser refuses (disk full, profile damaged)
 */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function open(): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(upgrading, oldVersion) {
      if (oldVersion < 1) {
        upgrading
          .createObjectStore('works', { keyPath: 'work.id' })
          .createIndex('address', 'addresses', { multiEntry: true });
        upgrading.createObjectStore('annotations', { keyPath: 'annotation.id' }).createIndex('work', 'work');
        upgrading.createObjectStore('known', { keyPath: 'key' });
      }
      if (oldVersion < 2) upgrading.createObjectStore('met', { keyPath: 'key' });
    },
    blocking(_current, _blocked, event) {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opening = undefined;
    },
  });
}
