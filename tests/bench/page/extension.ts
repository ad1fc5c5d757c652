/** The extension in the bench's browser: its scripts, its reader's settings, its worker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchBrowser } from './browser.ts';

export interface BenchExtension {
  /** The addresses of the article script and of the background worker's. */
  script: string;
  background: string;
  /** Stops the background worker, and makes sure that it is gone. */
  stopWorker(): Promise<void>;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Manifest {
  background: { service_worker: string };
  content_scripts: { run_at: string; js: string[] }[];
}

const AFTER_INSTALLATION = 3_000;

/** Finds the extension in a browser that has just started, and has it mark everything that it can. */
export async function prepareExtension(browser: BenchBrowser, folder: string): Promise<BenchExtension> {
  const { connection } = browser;
  const workers = async () => {
    const { targetInfos } = await connection.send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  };
  const [worker] = await until('The worker did not start.', async () => {
    const running = await workers();
    return running.length > 0 && running;
  });
  const origin = `chrome-extension://${new URL(worker!.url).host}/`;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const script = manifest.content_scripts.find(({ run_at }) => run_at === 'document_idle')?.js[0];
  if (!script) throw new Error('The manifest has no script for articles.');

  // A page of the extension, in a window of its own, so that no tab is ever behind it.
  const url = `${origin}popup.html`;
  const { targetId } = await connection.send<Target>('Target.createTarget', { url, newWindow: true });
  const attach = { targetId, flatten: true };
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const settings = JSON.stringify({ settings: { level: 'all', idioms: true } });
  await until('The settings were not kept.', async () => {
    const expression = `globalThis.chrome?.storage?.local.set(${settings}).then(() => true)`;
    const evaluation = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await connection.send<{ result: { value?: boolean } }>(
      'Runtime.evaluate',
      evaluation,
      sessionId,
    );
    return result.value;
  });
  await connection.send('ServiceWorker.enable', {}, sessionId);
  // A worker that is stopped while its extension is being installed may never start again, or not stop.
  await new Promise((resolve) => setTimeout(resolve, AFTER_INSTALLATION));
  const { targetInfos } = await connection.send<{ targetInfos: Target[] }>('Target.getTargets');
  const welcome = targetInfos.find((target) => target.url === `${origin}welcome.html`);
  if (welcome) await connection.send('Target.closeTarget', { targetId: welcome.targetId });

  return {
    script: new URL(script, origin).href,
    background: new URL(manifest.background.service_worker, origin).href,
    stopWorker: async () => {
      await until('The worker did not stop.', async () => {
        // Each time again: one that is just starting goes on.
        await connection.send('ServiceWorker.stopAllWorkers', {}, sessionId);
        return (await workers()).length === 0;
      });
    },
  };
}

async function until<Value>(failure: string, look: () => Promise<Value | false | undefined>): Promise<Value> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const value = await look();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(failure);
}
