/**
 * A Chromium with the extension whose pages come from a server on the loopback interface, by puppeteer: a page that the
 * browser makes ready in advance is loaded before anybody can intercept its requests.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { generate } from 'selfsigned';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { builds } from '../../../scripts/run.ts';
import { livePages } from './live.ts';

export interface ServedChromium {
  browser: Browser;
  /** How many works the extension’s database has. */
  worksRead(): Promise<number>;
  /** The addresses that the server has been asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function launchServed(): Promise<ServedChromium> {
  const asked: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'www.devex.com' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    const page = livePages.find(({ url }) => url === address);
    asked.push(address);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ? readFileSync(page.file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 2_000 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  await browser.installExtension(builds.chrome);
  await closeWelcome(browser);
  return {
    browser,
    asked,
    async worksRead() {
      const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      const worker = await target.worker();
      if (!worker) throw new Error('The background does not run.');
      return worker.evaluate(countWorks);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The page that an installation opens is in front of all others, and only for what is in front is another made ready. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'));
  const welcome = await target.page();
  await welcome?.waitForSelector('h1:not(:empty)');
  await welcome?.close();
}

/** Runs in the background. */
async function countWorks(): Promise<number> {
  const known = await indexedDB.databases();
  // Opening it would make it, and without its stores.
  if (!known.some(({ name }) => name === 'glossator')) return 0;
  const opening = indexedDB.open('glossator');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const counting = opening.result.transaction('works').objectStore('works').count();
  await new Promise((resolve) => (counting.onsuccess = resolve));
  opening.result.close();
  return counting.result;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
