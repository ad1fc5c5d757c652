/** A Chromium of the bench's own, with the extension or bare, in which every page is served from here. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { connect, type Connection } from './cdp.ts';

export interface BenchBrowser {
  connection: Connection;
  close(): Promise<void>;
}

/** @throws Error if there is no Chromium, or if it does not start */
export async function launchBrowser(extension?: string): Promise<BenchBrowser> {
  const path = findChromium();
  if (!path) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const profile = mkdtempSync(join(tmpdir(), 'glossator-bench-'));
  const browser = spawn(path, [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--window-size=1280,900',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Two browsers run side by side, and neither is to be slowed because the other one is in front.
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    // Every page anew from its source, as on a first visit.
    '--disable-back-forward-cache',
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  // It must not outlive a bench that fails.
  process.once('exit', () => browser.kill());
  const connection = await connect(await debuggingAddress(browser));
  return {
    connection,
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      await connection.send('Browser.close');
      await gone;
      connection.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function debuggingAddress(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
  });
}
