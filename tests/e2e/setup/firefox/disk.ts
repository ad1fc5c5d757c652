/** A disk that is full as far as the extension's background can tell. */
import type { Browser } from 'puppeteer-core';
import { backgroundId } from './extension.ts';
import { insideTab, type Inside } from './privileged.ts';

interface Kept {
  putOfTests?: IDBObjectStore['put'];
}

export async function fillDisk(browser: Browser): Promise<void> {
  await insideTab(browser, await backgroundId(browser), ({ content, exportFunction }: Inside) => {
    const { prototype } = content.wrappedJSObject.IDBObjectStore as { prototype: IDBObjectStore & Kept };
    prototype.putOfTests = prototype.put;
    const refuse = () => {
      throw new content.DOMException('The disk is full.', 'QuotaExceededError');
    };
    prototype.put = exportFunction(refuse, content);
  });
}

export async function mendDisk(browser: Browser): Promise<void> {
  await insideTab(browser, await backgroundId(browser), ({ content }: Inside) => {
    const { prototype } = content.wrappedJSObject.IDBObjectStore as { prototype: IDBObjectStore & Kept };
    if (prototype.putOfTests) prototype.put = prototype.putOfTests;
  });
}
